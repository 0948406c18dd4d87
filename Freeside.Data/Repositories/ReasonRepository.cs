using Freeside.Data.Reading;
using Freeside.Domain.Common;
using Freeside.Domain.Reasons;

namespace Freeside.Data.Repositories;

/// <summary>Reasons in <c>reason</c>, their kinds in <c>reason_type</c>.</summary>
internal sealed class ReasonRepository(FreesideContext context, ReadBatch batch) : IReasonRepository
{
    /// <inheritdoc/>
    public Pending<FoundReason> Find(string reasonClass, string type, string text) => batch.Add(
        context.ReasonTypes.Where(t => t.Class == reasonClass && t.Name == type).OrderBy(t => t.Typenum).Take(1).Select(t => new
        {
            t.Typenum,
            Reasonnum = context.Reasons.Where(r => r.ReasonType == t.Typenum && r.Text == text).Min(r => (int?)r.Reasonnum),
        }),
        rows => rows.Count > 0 ? new FoundReason(rows[0].Typenum, rows[0].Reasonnum) : new FoundReason(null, null));
}
