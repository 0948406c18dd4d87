namespace Freeside.Domain.Events.Conditions;

/// <summary><c>balance_age</c>: the customer owes more, of invoices of some age.</summary>
internal sealed class BalanceAge(EventOptions options) : EventCondition
{
    private readonly Threshold _over = new(options, "balance");
    private readonly EventAge? _age = options.Age("age");

    /// <summary>The condition <c>balance_age</c>.</summary>
    public static ConditionEntry Entry { get; } = new("balance_age", EventTable.Any, o => new BalanceAge(o));

    /// <inheritdoc/>
    public override EventAge? OrderingAge => _age;

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => check.State.BalanceOf(check.Before(_age ?? default)) > _over.Amount;

    /// <inheritdoc/>
    public override bool PassesFilter(EventCheck check) => _age is { } age && check.State.BalanceOf(check.Time - age.Seconds) > _over.InSql;
}
