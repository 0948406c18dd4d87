using static Freeside.Data.Ledger.LedgerQuery;

namespace Freeside.Data.Ledger;

/// <summary>How applications are spread over lines and parts of tax.</summary>
internal static class ShareQueries
{
    /// <summary>Shares of no application, on no line, or on another invoice's line.</summary>
    public static IEnumerable<LedgerQuery> OnOtherInvoices() => LedgerTables.Shares.Select(s =>
    {
        var ((name, key, amount), application) = s;
        return new LedgerQuery(name, key, $"""
            select s.{key}, s.{application.Key}, a.invnum, s.billpkgnum, l.invnum, s.{amount}
            from {name} s
            left join {application.Name} a on a.{application.Key} = s.{application.Key}
            left join cust_bill_pkg l on l.billpkgnum = s.billpkgnum
            where {InSlice("s." + key)} and (a.invnum is null or a.invnum is distinct from l.invnum)
            """);
    });

    /// <summary>Applications whose shares add up to something else. Those without shares come from before Freeside had any.</summary>
    public static IEnumerable<LedgerQuery> NotAddingUp() => LedgerTables.Shares.Select(s =>
    {
        var (shares, (name, key, amount)) = s;
        return new LedgerQuery(name, key, $"""
            select a.{key}, a.invnum, a.{amount}, sum(s.amount) as shares
            from {name} a join {shares.Name} s on s.{key} = a.{key} and {InSlice("s." + key)}
            where {InSlice("a." + key)}
            group by a.{key}, a.invnum, a.{amount} having sum(s.amount) <> a.{amount}
            """);
    });

    /// <summary>Parts of lines to which more is applied than they and a cent amount to.</summary>
    public static LedgerQuery OverappliedLines()
    {
        var shares = LedgerTables.Shares.Select(s =>
            $"select billpkgnum, setuprecur, amount from {s.Money.Name} where {InSlice("billpkgnum")}");
        return new LedgerQuery("cust_bill_pkg", "billpkgnum", $"""
            select l.billpkgnum, l.invnum,
                case s.setuprecur when 'setup' then l.setup end as setup, case s.setuprecur when 'recur' then l.recur end as recur,
                sum(s.amount) as applied
            from cust_bill_pkg l join ({string.Join(" union all ", shares)}) s on s.billpkgnum = l.billpkgnum
            where {InSlice("l.billpkgnum")}
            group by l.billpkgnum, l.invnum, l.setup, l.recur, s.setuprecur
            having sum(s.amount) > 0.01 + case s.setuprecur when 'setup' then l.setup when 'recur' then l.recur end
            """);
    }

    /// <summary>Shares that name a part of another line's tax, or none that is there.</summary>
    public static IEnumerable<LedgerQuery> OnOtherLines() =>
        from share in LedgerTables.Shares
        from part in LedgerTables.TaxParts
        let key = share.Money.Key
        select new LedgerQuery(share.Money.Name, key, $"""
            select s.{key}, s.billpkgnum, s.{part.Key}, s.amount
            from {share.Money.Name} s
            where {InSlice("s." + key)} and s.{part.Key} is not null
                and not exists (select from {part.Name} p where p.{part.Key} = s.{part.Key} and p.billpkgnum = s.billpkgnum)
            """);

    /// <summary>Parts of tax to which more is applied than they amount to.</summary>
    public static IEnumerable<LedgerQuery> OverappliedParts() => LedgerTables.TaxParts.Select(p =>
    {
        var (name, key, amount) = p;
        var shares = LedgerTables.Shares.Select(s => $"select billpkgnum, {key}, amount from {s.Money.Name}");
        return new LedgerQuery(name, key, $"""
            select p.{key}, p.billpkgnum, p.{amount}, sum(s.amount) as applied
            from {name} p join ({string.Join(" union all ", shares)}) s on s.billpkgnum = p.billpkgnum and s.{key} = p.{key}
            where {InSlice("p." + key)}
            group by p.{key}, p.billpkgnum, p.{amount} having sum(s.amount) > p.{amount}
            """);
    });
}
