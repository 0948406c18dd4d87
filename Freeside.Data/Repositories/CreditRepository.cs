using Freeside.Data.Reading;
using Freeside.Domain.Common;
using Freeside.Domain.Credits;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>Credits in <c>cust_credit</c> and their applications.</summary>
internal sealed class CreditRepository(FreesideContext context, ReadBatch batch) : ICreditRepository
{
    private static readonly Func<FreesideContext, int, IAsyncEnumerable<decimal>> SumApplied = EF.CompileAsyncQuery((FreesideContext db, int crednum) =>
        db.One.Select(_ =>
            db.CreditApplications.Where(a => a.Crednum == crednum).Sum(a => a.Amount)
            + db.CreditRefunds.Where(a => a.Crednum == crednum).Sum(a => a.Amount)));

    /// <inheritdoc/>
    public Pending<decimal> Applied(int crednum) => batch.Add(SumApplied(context, crednum), rows => rows.Single());
}
