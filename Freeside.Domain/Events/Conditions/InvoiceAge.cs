namespace Freeside.Domain.Events.Conditions;

/// <summary><c>cust_bill_age</c>: the invoice is of some age, less a minute.</summary>
internal sealed class InvoiceAge(EventOptions options) : EventCondition
{
    private const int Minute = 60;

    private readonly EventAge? _age = options.Age("age");

    /// <summary>The condition <c>cust_bill_age</c>.</summary>
    public static ConditionEntry Entry { get; } = new("cust_bill_age", EventTable.Invoice, o => new InvoiceAge(o));

    /// <inheritdoc/>
    public override EventAge? OrderingAge => _age;

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => (check.Subject.Invoice!.Date ?? 0) - Minute <= check.Before(_age ?? default);

    /// <inheritdoc/>
    public override bool PassesFilter(EventCheck check) => _age is { } age && check.Subject.Invoice!.Date - Minute <= check.Time - age.Seconds;
}
