namespace Freeside.Domain.Events;

/// <summary>What events may be about, in the order in which they are looked for (part_event.pm eventtables_runorder).</summary>
[Flags]
internal enum EventTable
{
    /// <summary>Nothing this program knows.</summary>
    None = 0,

    /// <summary><c>cust_pkg</c>.</summary>
    Package = 1,

    /// <summary><c>cust_bill</c>.</summary>
    Invoice = 2,

    /// <summary><c>cust_main</c>.</summary>
    Customer = 4,

    /// <summary><c>cust_pay</c>.</summary>
    Payment = 8,

    /// <summary><c>cust_pay_batch</c>.</summary>
    BatchedPayment = 16,

    /// <summary><c>cust_statement</c>.</summary>
    Statement = 32,

    /// <summary><c>svc_acct</c>.</summary>
    Account = 64,

    /// <summary>The customer, invoices and packages.</summary>
    Owners = Customer | Invoice | Package,

    /// <summary>What the original's actions are about unless they say otherwise.</summary>
    Most = Owners | BatchedPayment | Account,

    /// <summary>All of these.</summary>
    Any = 127,
}

/// <summary>The tables' names.</summary>
internal static class EventTables
{
    private static readonly Dictionary<string, EventTable> Names = new(StringComparer.Ordinal)
    {
        ["cust_pkg"] = EventTable.Package,
        ["cust_bill"] = EventTable.Invoice,
        ["cust_main"] = EventTable.Customer,
        ["cust_pay"] = EventTable.Payment,
        ["cust_pay_batch"] = EventTable.BatchedPayment,
        ["cust_statement"] = EventTable.Statement,
        ["svc_acct"] = EventTable.Account,
    };

    /// <summary>In the order in which they are looked at.</summary>
    public static IReadOnlyList<EventTable> InOrder { get; } = [.. Names.Values];

    /// <summary>The table of that name.</summary>
    public static EventTable Named(string name) => Names.GetValueOrDefault(name);
}
