namespace Freeside.Domain.Events.Conditions;

/// <summary><c>message_email</c>: the customer may be sent messages by e-mail.</summary>
internal sealed class MessageEmail : EventCondition
{
    /// <summary>The condition <c>message_email</c>.</summary>
    public static ConditionEntry Entry { get; } = new("message_email", EventTable.Any, _ => new MessageEmail());

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => !Common.PerlTruth.IsTrue(check.State.Customer.MessageNoemail);

    /// <inheritdoc/>
    public override bool PassesFilter(EventCheck check) => check.State.Customer.MessageNoemail is null;
}
