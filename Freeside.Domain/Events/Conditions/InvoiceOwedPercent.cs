using Freeside.Domain.Common;

namespace Freeside.Domain.Events.Conditions;

/// <summary><c>cust_bill_owed_percent</c>: more than a share of the invoice is owed, in whole per cent.</summary>
internal sealed class InvoiceOwedPercent(EventOptions options) : EventCondition
{
    private readonly int _percent = options.Number("owed");

    /// <summary>The condition <c>cust_bill_owed_percent</c>.</summary>
    public static ConditionEntry Entry { get; } = new("cust_bill_owed_percent", EventTable.Invoice, o => new InvoiceOwedPercent(o));

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) =>
        check.State.Owed(check.Subject.Invoice!) > ((Inexact)check.Subject.Invoice!.Charged * _percent / 100).ToCents();

    /// <inheritdoc/>
    public override bool PassesFilter(EventCheck check) =>
        check.State.Owed(check.Subject.Invoice!) > Math.Round(check.Subject.Invoice!.Charged * _percent / 100, 2, MidpointRounding.AwayFromZero);
}
