using Microsoft.EntityFrameworkCore.Metadata;

namespace Freeside.Data.History;

/// <summary>A state a record passed through in this call.</summary>
/// <param name="Type">The record's mapping.</param>
/// <param name="Action"><c>insert</c>, <c>replace_old</c>, <c>replace_new</c> or <c>delete</c>.</param>
/// <param name="Values">All columns, in the order of the mapping's properties.</param>
internal sealed record HistoryEntry(IEntityType Type, string Action, object?[] Values);
