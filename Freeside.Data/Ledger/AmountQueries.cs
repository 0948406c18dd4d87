using static Freeside.Data.Ledger.LedgerQuery;

namespace Freeside.Data.Ledger;

/// <summary>What is applied against what there is to apply.</summary>
internal static class AmountQueries
{
    /// <summary>Records of which more is applied than they amount to.</summary>
    public static LedgerQuery Overapplied(string table)
    {
        var (name, key, amount) = LedgerTables.Records.Single(r => r.Name == table);
        var applied = LedgerTables.Applications
            .Where(a => a.From.Name == table || a.To.Name == table)
            .Select(a => $"select {key}, amount from {a.Money.Name} where {InSlice(key)}");
        return new LedgerQuery(name, key, $"""
            select r.{key}, r.custnum, r.{amount}, sum(a.amount) as applied
            from {name} r join ({string.Join(" union all ", applied)}) a on a.{key} = r.{key}
            where {InSlice("r." + key)}
            group by r.{key}, r.custnum, r.{amount} having sum(a.amount) > r.{amount}
            """);
    }

    /// <summary>Payments, credits, refunds and applications of nothing or less.</summary>
    public static IEnumerable<LedgerQuery> NotPositive() => LedgerTables.Positive.Select(t => Amounts(t, "<= 0"));

    /// <summary>Shares below zero.</summary>
    public static IEnumerable<LedgerQuery> NegativeShares() => LedgerTables.Shares.Select(s => Amounts(s.Money, "< 0"));

    /// <summary>Invoices that charge something else than their lines.</summary>
    public static LedgerQuery OtherThanLines() => new("cust_bill", "invnum", $"""
        select i.invnum, i.custnum, i.charged, sum(l.setup + l.recur) as lines
        from cust_bill i join cust_bill_pkg l on l.invnum = i.invnum and {InSlice("l.invnum")}
        where {InSlice("i.invnum")}
        group by i.invnum, i.custnum, i.charged having sum(l.setup + l.recur) <> i.charged
        """);

    private static LedgerQuery Amounts(MoneyTable table, string wrong) => new(table.Name, table.Key, $"""
        select {table.Key}, {table.Amount} from {table.Name} where {table.Amount} {wrong} and {InSlice(table.Key)}
        """);
}
