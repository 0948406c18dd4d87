namespace Freeside.Domain.Customers;

/// <summary>
/// The sums a customer's balance is made of, each over the customer's own rows (cust_main.pm balance_sql). The applications are
/// counted from both sides: where one links two customers, the long form differs from charged − paid − credited + refunded.
/// </summary>
public sealed record Balance
{
    /// <summary>Invoices.</summary>
    public decimal Charged { get; init; }

    /// <summary>Applied to the customer's invoices, payments and credits together.</summary>
    public decimal AppliedToInvoices { get; init; }

    /// <summary>Refunds.</summary>
    public decimal Refunded { get; init; }

    /// <summary>Of the customer's refunds, applied to payments and credits.</summary>
    public decimal AppliedFromRefunds { get; init; }

    /// <summary>Credits.</summary>
    public decimal Credited { get; init; }

    /// <summary>Of the customer's credits, applied to invoices and refunds.</summary>
    public decimal AppliedFromCredits { get; init; }

    /// <summary>Payments.</summary>
    public decimal Paid { get; init; }

    /// <summary>Of the customer's payments, applied to invoices and refunds.</summary>
    public decimal AppliedFromPayments { get; init; }

    /// <summary>What the customer owes; negative: what the shop owes the customer.</summary>
    public decimal Owed =>
        Charged - AppliedToInvoices + Refunded - AppliedFromRefunds - (Credited - AppliedFromCredits) - (Paid - AppliedFromPayments);
}
