namespace Freeside.Tests.Properties;

/// <summary>What stands in every table that a call about money may write.</summary>
internal static class MoneyRows
{
    private static readonly string[] Tables =
    [
        "cust_pay", "cust_credit", "cust_refund", "cust_bill", "cust_bill_pay", "cust_credit_bill", "cust_bill_pay_pkg", "cust_credit_bill_pkg",
        "cust_pay_refund", "cust_credit_refund", "cust_bill_pkg", "cust_tax_exempt_pkg", "cust_pkg", "reason", "reason_type", "cust_event", "queue", "queue_arg",
    ];

    /// <summary>A query for one text: of each table how many rows and a sum over them.</summary>
    public static string Query { get; } =
        $"select string_agg(concat_ws(' ', name, rows, sum), ', ' order by name) from ({string.Join(" union all ", Names().Select(Of))}) _";

    private static IEnumerable<string> Names() => Tables.SelectMany(t => new[] { t, $"h_{t}" }).Append("freeside_xmlrpc.outbox");

    private static string Of(string table) => $"select '{table}' as name, count(*) as rows, sum(hashtextextended(t::text, 0)::numeric) as sum from {table} t";
}
