namespace Freeside.Domain.Events.Conditions;

/// <summary><c>signupdate_age</c>: the customer signed up some time ago, less a minute.</summary>
internal sealed class SignupAge(EventOptions options) : EventCondition
{
    private const int Minute = 60;

    private readonly EventAge? _age = options.Age("age");

    /// <summary>The condition <c>signupdate_age</c>.</summary>
    public static ConditionEntry Entry { get; } = new("signupdate_age", EventTable.Any, o => new SignupAge(o));

    /// <inheritdoc/>
    public override EventAge? OrderingAge => _age;

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => (check.State.Customer.Signupdate ?? 0) - Minute <= check.Before(_age ?? default);

    /// <inheritdoc/>
    public override bool PassesFilter(EventCheck check) => _age is { } age && check.State.Customer.Signupdate - Minute <= check.Time - age.Seconds;
}
