using Freeside.Data;
using Freeside.Data.Tables;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Tests.Support;

/// <summary>What stands in the tables that calls write, in one text: of each how many rows, and a sum over them.</summary>
internal static class RowSums
{
    private const string Outbox = "freeside_xmlrpc.outbox";

    private static readonly string[] MoneyTables =
    [
        "cust_pay", "cust_credit", "cust_refund", "cust_bill", "cust_bill_pay", "cust_credit_bill", "cust_bill_pay_pkg", "cust_credit_bill_pkg",
        "cust_pay_refund", "cust_credit_refund", "cust_bill_pkg", "cust_tax_exempt_pkg", "cust_pkg", "reason", "reason_type", "cust_event", "queue", "queue_arg",
    ];

    /// <summary>Of the tables that calls about money write.</summary>
    public static string OfMoney { get; } = Query(MoneyTables.SelectMany(t => new[] { t, $"h_{t}" }));

    /// <summary>Of all tables that any call writes.</summary>
    public static string OfAll { get; } = Query(Written());

    /// <summary>Which tables have more rows now, and how many: <c>cust_pay +1, h_cust_pay +1</c>.</summary>
    public static string Difference(string before, string after) => string.Join(", ",
        from table in Counts(before).Zip(Counts(after))
        where table.First != table.Second
        select $"{table.First.Name} {table.Second.Rows - table.First.Rows:+0;-0}");

    private static IEnumerable<(string Name, int Rows)> Counts(string sums) => sums.Split(", ").Select(s => s.Split(' ')).Select(s => (s[0], int.Parse(s[1])));

    private static string Query(IEnumerable<string> tables) =>
        $"select string_agg(concat_ws(' ', name, rows, sum), ', ' order by name) from ({string.Join(" union all ", tables.Append(Outbox).Select(Of))}) _";

    private static string Of(string table) => $"select '{table}' as name, count(*) as rows, sum(hashtextextended(t::text, 0)::numeric) as sum from {table} t";

    private static IEnumerable<string> Written()
    {
        using var context = new FreesideContext(new DbContextOptionsBuilder<FreesideContext>().UseNpgsql().Options);
        return
        [
            .. from type in context.Model.GetEntityTypes()
               where type.WritesTable()
               from name in (string?[])[type.GetTableName(), type.HistoryTwin()?.Name]
               where name is not null
               select name,
        ];
    }
}
