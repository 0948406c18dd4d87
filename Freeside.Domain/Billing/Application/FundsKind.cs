namespace Freeside.Domain.Billing.Application;

/// <summary>The two kinds of money that invoices are settled with.</summary>
public enum FundsKind
{
    /// <summary>A payment (<c>cust_pay</c>).</summary>
    Payment,

    /// <summary>A credit (<c>cust_credit</c>).</summary>
    Credit,
}
