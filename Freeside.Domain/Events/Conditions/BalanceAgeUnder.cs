namespace Freeside.Domain.Events.Conditions;

/// <summary><c>balance_age_under</c>: the customer owes as much or less, of invoices of some age.</summary>
internal sealed class BalanceAgeUnder(EventOptions options) : EventCondition
{
    private readonly Threshold _under = new(options, "balance");
    private readonly EventAge? _age = options.Age("age");

    /// <summary>The condition <c>balance_age_under</c>.</summary>
    public static ConditionEntry Entry { get; } = new("balance_age_under", EventTable.Any, o => new BalanceAgeUnder(o));

    /// <inheritdoc/>
    public override EventAge? OrderingAge => _age;

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => check.State.BalanceOf(check.Before(_age ?? default)) <= _under.Amount;

    /// <inheritdoc/>
    public override bool PassesFilter(EventCheck check) => _age is { } age && check.State.BalanceOf(check.Time - age.Seconds) <= _under.InSql;
}
