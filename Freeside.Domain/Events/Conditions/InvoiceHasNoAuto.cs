namespace Freeside.Domain.Events.Conditions;

/// <summary><c>cust_bill_has_noauto</c>: some package on the invoice is never paid for automatically.</summary>
internal sealed class InvoiceHasNoAuto : EventCondition
{
    /// <summary>The condition <c>cust_bill_has_noauto</c>.</summary>
    public static ConditionEntry Entry { get; } = new("cust_bill_has_noauto", EventTable.Invoice, _ => new InvoiceHasNoAuto());

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => check.State.PackagesOn(check.Subject.Invoice!).Any(check.State.IsNeverAutomatic);
}
