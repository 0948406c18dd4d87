namespace Freeside.Domain.Events.Conditions;

/// <summary><c>hasnt_cust_tag</c>: the customer has none of some tags.</summary>
internal sealed class HasntCustomerTag(EventOptions options) : EventCondition
{
    private readonly IReadOnlySet<string> _tags = options.Chosen("tagnum");

    /// <summary>The condition <c>hasnt_cust_tag</c>.</summary>
    public static ConditionEntry Entry { get; } = new("hasnt_cust_tag", EventTable.Owners, o => new HasntCustomerTag(o));

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => !check.State.Tags.Any(t => _tags.Contains($"{t}"));
}
