using System.Text.RegularExpressions;

namespace Freeside.Data.Reading;

/// <summary>
/// Locks the rows a query reads until the transaction ends. EF Core knows no such queries, and those made of SQL cannot be compiled: the query
/// is tagged, EF Core writes the tag as a comment before the statement, and that comment becomes a clause at the statement's end.
/// </summary>
internal static partial class RowLock
{
    /// <summary>
    /// The tag, for <c>TagWith</c> on the whole query. Of one table alone, others in the condition: the rows of all tables the statement is
    /// from would be locked.
    /// </summary>
    public const string ForUpdate = "for update";

    /// <summary>The statement with its clause; one without the tag as it is.</summary>
    /// <param name="sql">What EF Core made of the query.</param>
    public static string Apply(string sql) =>
        Tag().Match(sql) is { Success: true } tag ? $"{tag.Groups["others"]}{sql[(tag.Index + tag.Length)..]}\nFOR UPDATE" : sql;

    // Among the comments the text begins with; nothing further down is a tag.
    [GeneratedRegex($@"\A(?<others>(?:--.*\n)*?)-- {ForUpdate}\r?\n\s*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tag();
}
