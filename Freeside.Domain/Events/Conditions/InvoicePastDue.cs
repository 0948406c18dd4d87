namespace Freeside.Domain.Events.Conditions;

/// <summary><c>cust_bill_past_due</c>: the day on which the invoice is due is over for some days; without terms it is due at once.</summary>
internal sealed class InvoicePastDue(EventOptions options) : EventCondition
{
    private const int Day = 86400;

    private readonly decimal _delay = options.AmountOrZero("delay");

    /// <summary>The condition <c>cust_bill_past_due</c>.</summary>
    public static ConditionEntry Entry { get; } = new("cust_bill_past_due", EventTable.Invoice, o => new InvoicePastDue(o));

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) =>
        check.State.Midnight - (_delay * Day) >= (check.State.DueDate(check.Subject.Invoice!) ?? check.Subject.Invoice!.Date ?? 0);
}
