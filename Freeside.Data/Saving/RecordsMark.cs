using Freeside.Domain.Common;

namespace Freeside.Data.Saving;

/// <summary>How a call's records stood, as a way back.</summary>
internal sealed class RecordsMark(Action undo) : IRecordsMark
{
    /// <inheritdoc/>
    public void Undo() => undo();
}
