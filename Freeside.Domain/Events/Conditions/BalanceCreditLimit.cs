namespace Freeside.Domain.Events.Conditions;

/// <summary><c>balance_credit_limit</c>: the customer has a credit limit and owes more.</summary>
internal sealed class BalanceCreditLimit : EventCondition
{
    /// <summary>The condition <c>balance_credit_limit</c>.</summary>
    public static ConditionEntry Entry { get; } = new("balance_credit_limit", EventTable.Any, _ => new BalanceCreditLimit());

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => check.State.Customer.CreditLimit is { } limit && check.State.Balance > limit;

    /// <inheritdoc/>
    public override bool PassesFilter(EventCheck check) => !(check.State.ShortBalance <= check.State.Customer.CreditLimit);
}
