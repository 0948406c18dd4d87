using Freeside.Domain.Billing;
using Freeside.Domain.Common;

namespace Freeside.Domain.Events;

/// <summary>What came of an action.</summary>
/// <param name="HasFailed">Whether it is to be tried again.</param>
/// <param name="Text">Why, or what else there is to say; empty: nothing.</param>
internal sealed record ActionOutcome(bool HasFailed, string Text)
{
    /// <summary>Whether it takes something this program does not perform: nothing is done, and the original finds the event due.</summary>
    public bool IsLeft { get; private init; }

    /// <summary>It is done.</summary>
    public static ActionOutcome Done { get; } = new(HasFailed: false, "");

    /// <summary>It is done, or is not to be done, and there is something to say.</summary>
    public static ActionOutcome Saying(string text) => new(HasFailed: false, text);

    /// <summary>It could not be done.</summary>
    public static ActionOutcome Failed(string why) => new(HasFailed: true, why);

    /// <summary>It is done unless something was refused; the original names all refusals.</summary>
    public static ActionOutcome Of(IReadOnlyList<Refusal?> refusals)
    {
        var text = string.Join(" / ", refusals.OfType<Refusal>().Select(r => r.Text));
        return text.Length == 0 ? Done : Failed(text) with { IsLeft = refusals.Any(r => r is not null && NotServed.Is(r)) };
    }
}
