using Freeside.Data.Reading;
using Freeside.Domain.Common;
using Freeside.Domain.Credits;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>Credits in <c>cust_credit</c> and their applications.</summary>
internal sealed class CreditRepository(FreesideContext context, ReadBatch batch) : ICreditRepository
{
    /// <inheritdoc/>
    public Pending<decimal> Applied(int crednum) => batch.Add(
        context.One.Select(_ =>
            context.CreditApplications.Where(a => a.Crednum == crednum).Sum(a => a.Amount)
            + context.CreditRefunds.Where(a => a.Crednum == crednum).Sum(a => a.Amount)),
        rows => rows.Single());
}
