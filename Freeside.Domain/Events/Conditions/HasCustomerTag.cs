namespace Freeside.Domain.Events.Conditions;

/// <summary><c>has_cust_tag</c>: the customer has one of some tags.</summary>
internal sealed class HasCustomerTag(EventOptions options) : EventCondition
{
    private readonly IReadOnlySet<string> _tags = options.Chosen("tagnum");

    /// <summary>The condition <c>has_cust_tag</c>.</summary>
    public static ConditionEntry Entry { get; } = new("has_cust_tag", EventTable.Owners, o => new HasCustomerTag(o));

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => check.State.Tags.Any(t => _tags.Contains($"{t}"));
}
