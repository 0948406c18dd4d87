using Freeside.Domain.Common;
using Freeside.Domain.Reasons;

namespace Freeside.Domain.Refunds.Writing;

/// <summary>
/// The reason of a refund for which only a text was sent: an existing one in these very words, or a new one, with its kind if need be
/// (reason.pm new_or_existing).
/// </summary>
/// <remarks>Freeside's setup makes the kind <c>Refund Reason</c>; the original asks for another spelling, so that there are two.</remarks>
internal sealed class RefundReason(IUnitOfWork work, string text)
{
    private const string Class = "F";
    private const string Type = "Refund reason";

    private readonly Pending<FoundReason> _found = work.Reasons.Find(Class, Type, text);

    /// <summary>The reason's number, or the fault where the text cannot be one.</summary>
    public (int Reasonnum, Refusal? Refusal) Take(Shop shop)
    {
        if (_found.Value.Reasonnum is { } reasonnum)
            return (reasonnum, null);
        var words = shop.Rules.Text("reason", text);
        if (words.Refusal is { } refusal)
            return (0, Refusal.Fault($"error inserting reason: {refusal.Text}\n"));
        var reason = new Reason { Reasonnum = work.Records.NewNumber(), ReasonType = _found.Value.Typenum ?? NewType(), Text = words.Value };
        work.Records.Insert(reason);
        return (reason.Reasonnum, null);
    }

    private int NewType()
    {
        var type = new ReasonType { Typenum = work.Records.NewNumber(), Class = Class, Name = Type };
        work.Records.Insert(type);
        return type.Typenum;
    }
}
