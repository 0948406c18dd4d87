namespace Freeside.Domain.Billing.Application;

/// <summary>The two kinds of money that invoices are settled with.</summary>
public enum FundsKind
{
    /// <summary>A payment (<c>cust_pay</c>).</summary>
    Payment,

    /// <summary>A credit (<c>cust_credit</c>).</summary>
    Credit,
}

/// <summary>How refusals call the kinds.</summary>
internal static class FundsKindNames
{
    /// <summary><c>payment</c> or <c>credit</c>.</summary>
    public static string Name(this FundsKind kind) => kind == FundsKind.Payment ? "payment" : "credit";

    /// <summary>The table of what is applied of them to invoices.</summary>
    public static string ApplicationTable(this FundsKind kind) => kind == FundsKind.Payment ? "cust_bill_pay" : "cust_credit_bill";
}
