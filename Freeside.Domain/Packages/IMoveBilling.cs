using Freeside.Domain.Common;
using Freeside.Domain.Customers;

namespace Freeside.Domain.Packages;

/// <summary>Bills packages that just took the place of others, in the same call.</summary>
public interface IMoveBilling
{
    /// <summary>Bills these and nothing else; nothing is applied or collected.</summary>
    /// <param name="customer">Their customer.</param>
    /// <param name="taken">The packages, main ones first.</param>
    /// <returns>Why they cannot be billed, or <c>null</c>.</returns>
    Refusal? Bill(Customer customer, IReadOnlyList<TakenPlace> taken);
}
