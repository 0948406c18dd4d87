namespace Freeside.Data.Saving;

/// <summary>
/// Numbers that stand for ones not drawn yet. They are taken from the very bottom of the integers, where no Freeside number is,
/// so that they are recognised wherever they were written.
/// </summary>
internal sealed class TemporaryNumbers
{
    private readonly Dictionary<long, long> _drawn = [];
    private readonly Dictionary<long, string> _awaited = [];
    private int _count;

    /// <summary>One for a 32-bit key.</summary>
    public int Next() => int.MinValue + _count++;

    /// <summary>One for a 64-bit key.</summary>
    public long NextBig() => long.MinValue + _count++;

    /// <summary>Notes that the number in the place of a temporary one is drawn by the batch that writes it.</summary>
    /// <param name="temporary">The temporary number.</param>
    /// <param name="setting">The setting of the session that holds it meanwhile.</param>
    public void Await(long temporary, string setting) => _awaited.Add(temporary, setting);

    /// <summary>Notes the number that was drawn in the place of a temporary one.</summary>
    public void Settle(long temporary, long drawn)
    {
        _awaited.Remove(temporary);
        _drawn.Add(temporary, drawn);
    }

    /// <summary>Whether a value is a temporary number given out here.</summary>
    public bool IsTemporary(object? value) => value switch
    {
        int number => number < int.MinValue + _count,
        long number => number < long.MinValue + _count,
        _ => false,
    };

    /// <summary>Where a statement finds the number that is drawn in the place of a value by its own batch; <c>null</c> for any other value.</summary>
    public string? SettingOf(object? value) =>
        _awaited.Count > 0 && IsTemporary(value) ? _awaited.GetValueOrDefault(Convert.ToInt64(value)) : null;

    /// <summary>The value, or the number drawn in its place.</summary>
    public object? Real(object? value) => value switch
    {
        int number when IsTemporary(number) => checked((int)_drawn[number]),
        long number when IsTemporary(number) => _drawn[number],
        _ => value,
    };
}
