namespace Freeside.Domain.Events.Conditions;

/// <summary><c>cust_bill_owed</c>: more is owed on the invoice.</summary>
internal sealed class InvoiceOwed(EventOptions options) : EventCondition
{
    private readonly Threshold _over = new(options, "owed");

    /// <summary>The condition <c>cust_bill_owed</c>.</summary>
    public static ConditionEntry Entry { get; } = new("cust_bill_owed", EventTable.Invoice, o => new InvoiceOwed(o));

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => check.State.Owed(check.Subject.Invoice!) > _over.Amount;

    /// <inheritdoc/>
    public override bool PassesFilter(EventCheck check) => check.State.Owed(check.Subject.Invoice!) > _over.InSql;
}
