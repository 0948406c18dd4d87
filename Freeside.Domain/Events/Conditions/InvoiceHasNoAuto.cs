namespace Freeside.Domain.Events.Conditions;

/// <summary><c>cust_bill_has_noauto</c>: some package on the invoice is never paid for automatically.</summary>
internal sealed class InvoiceHasNoAuto : EventCondition
{
    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => check.State.PackagesOn(check.Subject.Invoice!).Any(check.State.IsNeverAutomatic);
}
