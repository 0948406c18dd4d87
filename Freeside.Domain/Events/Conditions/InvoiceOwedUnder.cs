namespace Freeside.Domain.Events.Conditions;

/// <summary><c>cust_bill_owed_under</c>: as much or less is owed on the invoice.</summary>
internal sealed class InvoiceOwedUnder(EventOptions options) : EventCondition
{
    private readonly Threshold _under = new(options, "owed");

    /// <summary>The condition <c>cust_bill_owed_under</c>.</summary>
    public static ConditionEntry Entry { get; } = new("cust_bill_owed_under", EventTable.Invoice, o => new InvoiceOwedUnder(o));

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => check.State.Owed(check.Subject.Invoice!) <= _under.Amount;

    /// <inheritdoc/>
    public override bool PassesFilter(EventCheck check) => check.State.Owed(check.Subject.Invoice!) <= _under.InSql;
}
