using static Freeside.Data.Ledger.LedgerQuery;

namespace Freeside.Data.Ledger;

/// <summary>
/// What is stored against what history says. History may begin later than the records: rows loaded from elsewhere have none, and old
/// history may have been removed.
/// </summary>
internal static class HistoryQueries
{
    /// <summary>Records whose insertion history does not know, though it knows that of an older one.</summary>
    public static IEnumerable<LedgerQuery> UnknownInsertions() => LedgerTables.WithHistory.Select(table =>
    {
        var (name, key, amount) = table;
        return new LedgerQuery(name, key, $"""
            select t.{key}, t.{amount} from {name} t
            where {InSlice("t." + key)} and t.{key} > (select min({key}) from h_{name} where history_action = 'insert')
                and not exists (select from h_{name} h where h.history_action = 'insert' and h.{key} = t.{key})
            """);
    });

    /// <summary>Records of another amount than history knew last.</summary>
    public static IEnumerable<LedgerQuery> OtherAmounts() => LedgerTables.WithHistory.Select(table =>
    {
        var (name, key, amount) = table;
        return new LedgerQuery(name, key, $"""
            select t.{key}, t.{amount}, last.{amount} as "in history" from {name} t
            cross join lateral (
                select h.{amount} from h_{name} h where h.{key} = t.{key} and h.history_action in ('insert', 'replace_new')
                order by h.historynum desc limit 1) last
            where {InSlice("t." + key)} and last.{amount} <> t.{amount}
            """);
    });

    /// <summary>Records that are gone, though history knows of no deletion since their insertion.</summary>
    public static IEnumerable<LedgerQuery> UnknownDeletions() => LedgerTables.WithHistory.Select(table =>
    {
        var (name, key, amount) = table;
        return new LedgerQuery("h_" + name, "historynum", $"""
            select h.{key}, h.{amount}, h.historynum from h_{name} h
            where {InSlice("h.historynum")} and h.history_action = 'insert' and h.{key} is not null
                and not exists (select from {name} t where t.{key} = h.{key})
                and not exists (select from h_{name} d where d.history_action = 'delete' and d.{key} = h.{key} and d.historynum > h.historynum)
            """);
    });
}
