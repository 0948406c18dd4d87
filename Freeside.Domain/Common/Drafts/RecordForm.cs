namespace Freeside.Domain.Common.Drafts;

/// <summary>What of a table's columns a client may fill in a new record.</summary>
/// <typeparam name="T">The record's class.</typeparam>
/// <param name="Table">The table.</param>
/// <param name="Key">Its key, which a client may choose.</param>
/// <param name="Fields">The fields, those the original checks first in the order in which it does.</param>
/// <param name="Make">A record with that number, otherwise empty.</param>
/// <param name="NumberOf">A record's number.</param>
internal sealed record RecordForm<T>(string Table, string Key, IReadOnlyList<DraftField<T>> Fields, Func<int, T> Make, Func<T, int> NumberOf)
    where T : class
{
    /// <summary>The names of all fields.</summary>
    public IEnumerable<string> Names => Fields.Select(f => f.Name);
}
