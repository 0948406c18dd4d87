namespace Freeside.Domain.Events.Conditions;

/// <summary><c>cust_bill_hasnt_noauto</c>: all packages on the invoice may be paid for automatically.</summary>
internal sealed class InvoiceHasntNoAuto : EventCondition
{
    /// <summary>The condition <c>cust_bill_hasnt_noauto</c>.</summary>
    public static ConditionEntry Entry { get; } = new("cust_bill_hasnt_noauto", EventTable.Invoice, _ => new InvoiceHasntNoAuto());

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => !check.State.PackagesOn(check.Subject.Invoice!).Any(check.State.IsNeverAutomatic);
}
