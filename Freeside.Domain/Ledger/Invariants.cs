namespace Freeside.Domain.Ledger;

/// <summary>The invariants of money, each demanded by a rule of the original; <c>README.md</c> beside this file names the tests.</summary>
public static class Invariants
{
    /// <summary>cust_pay.pm unapplied; cust_bill_pay.pm and cust_pay_refund.pm check.</summary>
    public static Invariant PaymentNotOverapplied { get; } = new(
        "payment-not-overapplied", "No more of a payment is applied to invoices and refunds than was paid.");

    /// <summary>cust_credit.pm unapplied; cust_credit_bill.pm and cust_credit_refund.pm check.</summary>
    public static Invariant CreditNotOverapplied { get; } = new(
        "credit-not-overapplied", "No more of a credit is applied to invoices and refunds than was credited.");

    /// <summary>cust_refund.pm unapplied; cust_pay_refund.pm and cust_credit_refund.pm check.</summary>
    public static Invariant RefundNotOverapplied { get; } = new(
        "refund-not-overapplied", "No more payments and credits are applied to a refund than was refunded.");

    /// <summary>cust_bill.pm owed; cust_bill_pay.pm and cust_credit_bill.pm check.</summary>
    public static Invariant InvoiceNotOverapplied { get; } = new(
        "invoice-not-overapplied", "No more payments and credits are applied to an invoice than it charges.");

    /// <summary>The foreign keys that each check asks for: the schema itself has none.</summary>
    public static Invariant ApplicationEndsExist { get; } = new(
        "application-ends-exist", "An application links two records that are there.");

    /// <summary>cust_pay.pm insert, cust_refund.pm insert, cust_main/Billing.pm apply_payments_and_credits.</summary>
    public static Invariant ApplicationWithinCustomer { get; } = new(
        "application-within-customer", "An application links two records of one customer.");

    /// <summary>Every check ends with it: "… must be > 0".</summary>
    public static Invariant AmountsPositive { get; } = new(
        "amounts-positive", "Payments, credits, refunds and applications are of more than nothing.");

    /// <summary>cust_bill_ApplicationCommon.pm apply_to_lineitems.</summary>
    public static Invariant ShareOnItsInvoice { get; } = new(
        "share-on-its-invoice", "A line's share of an application lies on a line of the invoice that the application is for.");

    /// <summary>cust_bill_ApplicationCommon.pm apply_to_lineitems: "only $… was applied".</summary>
    public static Invariant SharesAddUp { get; } = new(
        "shares-add-up", "Where an application is spread over lines, the shares add up to it.");

    /// <summary>Shares of 0.00 are normal on lines of tax.</summary>
    public static Invariant SharesNotNegative { get; } = new(
        "shares-not-negative", "No line's share of an application is below zero.");

    /// <summary>cust_bill_pkg.pm owed; the odd pennies of a distribution may be one too many.</summary>
    public static Invariant LineNotOverapplied { get; } = new(
        "line-not-overapplied", "No more than its amount, and at most one cent of rounding, is applied to the set-up or recurring part of a line.");

    /// <summary>cust_bill_ApplicationCommon.pm apply_to_lineitems.</summary>
    public static Invariant TaxShareOnItsLine { get; } = new(
        "tax-share-on-its-line", "The part of a tax that a share names is a part of that share's line.");

    /// <summary>cust_bill_ApplicationCommon.pm apply_to_lineitems.</summary>
    public static Invariant TaxPartNotOverapplied { get; } = new(
        "tax-part-not-overapplied", "No more than its amount is applied to a part of a tax.");

    /// <summary>cust_main/Billing.pm bill.</summary>
    public static Invariant InvoiceChargesItsLines { get; } = new(
        "invoice-charges-its-lines", "An invoice that has lines charges what its lines add up to.");

    /// <summary>cust_bill.pm void takes the lines along.</summary>
    public static Invariant LinesHaveInvoices { get; } = new(
        "lines-have-invoices", "A line belongs to an invoice that is there, a part of a tax to a line.");

    /// <summary>Each check asks for the customer.</summary>
    public static Invariant MoneyHasCustomers { get; } = new(
        "money-has-customers", "Invoices, payments, credits and refunds belong to customers that are there.");

    /// <summary>cust_pkg.pm check.</summary>
    public static Invariant PackagesHaveCustomers { get; } = new(
        "packages-have-customers", "Packages belong to customers that are there, at locations that are there.");

    /// <summary>cust_main.pm check.</summary>
    public static Invariant CustomersHaveLocations { get; } = new(
        "customers-have-locations", "The billing and service locations of customers are there.");

    /// <summary>Record.pm insert. What was loaded before the first recorded insertion is not asked for its history.</summary>
    public static Invariant InsertionsRecorded { get; } = new(
        "insertions-recorded", "History knows the insertion of every record of money since the first that it knows.");

    /// <summary>Record.pm replace.</summary>
    public static Invariant AmountsAsRecorded { get; } = new(
        "amounts-as-recorded", "A record of money has the amount that history knows last.");

    /// <summary>Record.pm delete.</summary>
    public static Invariant DeletionsRecorded { get; } = new(
        "deletions-recorded", "A record of money that history knows is there, unless history knows its deletion too.");

    /// <summary>All of them, in the order in which they are checked.</summary>
    public static IReadOnlyList<Invariant> All { get; } =
    [
        PaymentNotOverapplied, CreditNotOverapplied, RefundNotOverapplied, InvoiceNotOverapplied,
        ApplicationEndsExist, ApplicationWithinCustomer, AmountsPositive,
        ShareOnItsInvoice, SharesAddUp, SharesNotNegative, LineNotOverapplied, TaxShareOnItsLine, TaxPartNotOverapplied,
        InvoiceChargesItsLines, LinesHaveInvoices, MoneyHasCustomers, PackagesHaveCustomers, CustomersHaveLocations,
        InsertionsRecorded, AmountsAsRecorded, DeletionsRecorded,
    ];
}
