namespace Freeside.Data.Ledger;

/// <summary>Finds violations among some rows of a table.</summary>
/// <param name="Table">The table whose rows are looked at, a slice after the other.</param>
/// <param name="Key">The key that slices go by: whole numbers, indexed.</param>
/// <param name="Sql">
/// One statement for the rows with a key above <c>$1</c> and up to <c>$2</c>. Its columns are numbers and become the violation's facts, nulls left out.
/// </param>
internal sealed record LedgerQuery(string Table, string Key, string Sql)
{
    /// <summary>How many rows there are to look at.</summary>
    public string CountSql => $"select count(*) from {Table}";

    /// <summary>The last key of the next slice after <c>$1</c>, of at most <c>$2</c> rows, and how many they are.</summary>
    public string SliceSql => $"select max({Key})::bigint, count(*) from (select {Key} from {Table} where {Key} > $1 order by {Key} limit $2) slice";

    /// <summary>The condition that keeps a column within the slice.</summary>
    public static string InSlice(string column) => $"{column} > $1 and {column} <= $2";
}
