using static Freeside.Data.Ledger.LedgerQuery;

namespace Freeside.Data.Ledger;

/// <summary>What refers to what: the schema has no foreign keys that would keep it.</summary>
internal static class ReferenceQueries
{
    /// <summary>Applications of or to what is not there.</summary>
    public static IEnumerable<LedgerQuery> DanglingApplications() =>
        from a in LedgerTables.Applications
        from end in (MoneyTable[])[a.From, a.To]
        select Dangling(a.Money.Name, a.Money.Key, end.Key, end.Name, end.Key);

    /// <summary>Applications from one customer to another.</summary>
    public static IEnumerable<LedgerQuery> AcrossCustomers() => LedgerTables.Applications.Select(application =>
    {
        var ((name, key, amount), from, to) = application;
        return new LedgerQuery(name, key, $"""
            select a.{key}, a.{from.Key}, f.custnum, a.{to.Key}, t.custnum, a.{amount}
            from {name} a
            join {from.Name} f on f.{from.Key} = a.{from.Key}
            join {to.Name} t on t.{to.Key} = a.{to.Key}
            where {InSlice("a." + key)} and f.custnum <> t.custnum
            """);
    });

    /// <summary>Lines without their invoice, parts of tax without their line.</summary>
    public static IEnumerable<LedgerQuery> LinesOfNothing() =>
    [
        Dangling("cust_bill_pkg", "billpkgnum", "invnum", "cust_bill", "invnum"),
        .. LedgerTables.TaxParts.Select(p => Dangling(p.Name, p.Key, "billpkgnum", "cust_bill_pkg", "billpkgnum")),
    ];

    /// <summary>Money of nobody.</summary>
    public static IEnumerable<LedgerQuery> MoneyOfNobody() =>
        LedgerTables.Records.Select(r => Dangling(r.Name, r.Key, "custnum", "cust_main", "custnum"));

    /// <summary>Packages of nobody, or nowhere.</summary>
    public static IEnumerable<LedgerQuery> StrayPackages() =>
    [
        Dangling("cust_pkg", "pkgnum", "custnum", "cust_main", "custnum"),
        Dangling("cust_pkg", "pkgnum", "locationnum", "cust_location", "locationnum"),
    ];

    /// <summary>Customers nowhere. Those of old databases have no locations at all.</summary>
    public static IEnumerable<LedgerQuery> CustomersNowhere() =>
    [
        Dangling("cust_main", "custnum", "bill_locationnum", "cust_location", "locationnum"),
        Dangling("cust_main", "custnum", "ship_locationnum", "cust_location", "locationnum"),
    ];

    private static LedgerQuery Dangling(string table, string key, string column, string toTable, string toKey) => new(table, key, $"""
        select t.{key}, t.{column} from {table} t
        where {InSlice("t." + key)} and t.{column} is not null and not exists (select from {toTable} o where o.{toKey} = t.{column})
        """);
}
