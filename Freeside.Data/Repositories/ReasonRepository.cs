using Freeside.Data.Reading;
using Freeside.Domain.Common;
using Freeside.Domain.Reasons;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>Reasons in <c>reason</c>, their kinds in <c>reason_type</c>.</summary>
internal sealed class ReasonRepository(FreesideContext context, ReadBatch batch) : IReasonRepository
{
    private static readonly Func<FreesideContext, string, string, string, IAsyncEnumerable<FoundReason>> ByText =
        EF.CompileAsyncQuery((FreesideContext db, string reasonClass, string type, string text) =>
            db.ReasonTypes.Where(t => t.Class == reasonClass && t.Name == type).OrderBy(t => t.Typenum).Take(1).Select(t => new FoundReason(
                t.Typenum,
                db.Reasons.Where(r => r.ReasonType == t.Typenum && r.Text == text).Min(r => (int?)r.Reasonnum))));

    /// <inheritdoc/>
    public Pending<FoundReason> Find(string reasonClass, string type, string text) => batch.Add(
        ByText(context, reasonClass, type, text), rows => rows.SingleOrDefault() ?? new FoundReason(null, null));
}
