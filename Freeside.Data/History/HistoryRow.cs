using Freeside.Data.Saving;
using Freeside.Domain.Common;

namespace Freeside.Data.History;

/// <summary>A row of history that is to be written.</summary>
/// <param name="Entry">The record's state.</param>
/// <param name="Historynum">The row's number.</param>
/// <param name="Stamp">Who writes it, and when.</param>
/// <param name="Numbers">Numbers that were drawn in the place of those in the state.</param>
internal sealed record HistoryRow(HistoryEntry Entry, long Historynum, RecordStamp Stamp, TemporaryNumbers Numbers);
