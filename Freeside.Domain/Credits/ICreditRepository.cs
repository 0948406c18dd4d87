using Freeside.Domain.Common;

namespace Freeside.Domain.Credits;

/// <summary>Reads credits.</summary>
public interface ICreditRepository
{
    /// <summary>What is applied of a credit, to invoices and refunds together, whether or not there is the credit itself.</summary>
    Pending<decimal> Applied(int crednum);
}
