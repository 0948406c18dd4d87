namespace Freeside.Data.Ledger;

/// <summary>A table of amounts.</summary>
/// <param name="Name">Its name; its history is in <c>h_</c> and that.</param>
/// <param name="Key">Its primary key.</param>
/// <param name="Amount">The column of the amount.</param>
internal sealed record MoneyTable(string Name, string Key, string Amount);

/// <summary>A table that applies records of one kind to those of another; the columns are called like those records' keys.</summary>
/// <param name="Money">The table.</param>
/// <param name="From">What is applied.</param>
/// <param name="To">What it is applied to.</param>
internal sealed record ApplicationTable(MoneyTable Money, MoneyTable From, MoneyTable To);

/// <summary>A table that spreads applications over an invoice's lines.</summary>
/// <param name="Money">The table.</param>
/// <param name="Application">What is spread; the column is called like its key.</param>
internal sealed record ShareTable(MoneyTable Money, MoneyTable Application);

/// <summary>The tables of money.</summary>
internal static class LedgerTables
{
    private static readonly MoneyTable Invoices = new("cust_bill", "invnum", "charged");
    private static readonly MoneyTable Payments = new("cust_pay", "paynum", "paid");
    private static readonly MoneyTable Credits = new("cust_credit", "crednum", "amount");
    private static readonly MoneyTable Refunds = new("cust_refund", "refundnum", "refund");

    private static readonly ApplicationTable PaymentToInvoice = new(new("cust_bill_pay", "billpaynum", "amount"), Payments, Invoices);
    private static readonly ApplicationTable CreditToInvoice = new(new("cust_credit_bill", "creditbillnum", "amount"), Credits, Invoices);
    private static readonly ApplicationTable PaymentToRefund = new(new("cust_pay_refund", "payrefundnum", "amount"), Payments, Refunds);
    private static readonly ApplicationTable CreditToRefund = new(new("cust_credit_refund", "creditrefundnum", "amount"), Credits, Refunds);

    /// <summary>What belongs to a customer.</summary>
    public static IReadOnlyList<MoneyTable> Records { get; } = [Invoices, Payments, Credits, Refunds];

    /// <summary>What links two of them.</summary>
    public static IReadOnlyList<ApplicationTable> Applications { get; } = [PaymentToInvoice, CreditToInvoice, PaymentToRefund, CreditToRefund];

    /// <summary>What links applications and lines.</summary>
    public static IReadOnlyList<ShareTable> Shares { get; } =
    [
        new(new("cust_bill_pay_pkg", "billpaypkgnum", "amount"), PaymentToInvoice.Money),
        new(new("cust_credit_bill_pkg", "creditbillpkgnum", "amount"), CreditToInvoice.Money),
    ];

    /// <summary>What a line of tax consists of.</summary>
    public static IReadOnlyList<MoneyTable> TaxParts { get; } =
    [
        new("cust_bill_pkg_tax_location", "billpkgtaxlocationnum", "amount"),
        new("cust_bill_pkg_tax_rate_location", "billpkgtaxratelocationnum", "amount"),
    ];

    /// <summary>What no check lets be nothing: invoices alone may be of any amount.</summary>
    public static IEnumerable<MoneyTable> Positive => [Payments, Credits, Refunds, .. Applications.Select(a => a.Money)];

    /// <summary>All whose history is looked at.</summary>
    public static IEnumerable<MoneyTable> WithHistory => [.. Records, .. Applications.Select(a => a.Money), .. Shares.Select(s => s.Money)];
}
