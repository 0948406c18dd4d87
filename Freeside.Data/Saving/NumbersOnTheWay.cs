using System.Data.Common;
using System.Globalization;
using Npgsql;

namespace Freeside.Data.Saving;

/// <summary>
/// Draws numbers at the head of the batch that writes the rows they are for: a round trip less than to draw them before. Until the transaction ends, each
/// stands in a setting of the session, where the statements of the rows find it.
/// </summary>
internal sealed class NumbersOnTheWay
{
    private const string Draw = "SELECT set_config(setting, nextval(sequence::regclass)::text, true) FROM unnest($1::text[], $2::text[]) wanted(setting, sequence)";

    private readonly TemporaryNumbers _numbers;
    private readonly IReadOnlyList<(string Sequence, long Temporary)> _keys;

    /// <summary>Numbers to be drawn.</summary>
    /// <param name="numbers">Where they are noted.</param>
    /// <param name="keys">The sequences to draw from, in this order, and the temporary numbers that stand for what is drawn.</param>
    public NumbersOnTheWay(TemporaryNumbers numbers, IReadOnlyList<(string Sequence, long Temporary)> keys)
    {
        (_numbers, _keys) = (numbers, keys);
        for (var i = 0; i < keys.Count; i++)
            numbers.Await(keys[i].Temporary, Setting(i));
    }

    /// <summary>The statement that draws them.</summary>
    public NpgsqlBatchCommand Statement() => new(Draw)
    {
        Parameters =
        {
            new NpgsqlParameter<string[]> { TypedValue = [.. _keys.Select((_, i) => Setting(i))] },
            new NpgsqlParameter<string[]> { TypedValue = [.. _keys.Select(k => k.Sequence)] },
        },
    };

    /// <summary>Notes what was drawn.</summary>
    /// <param name="reader">The batch's results, at the first.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task SettleAsync(DbDataReader reader, CancellationToken cancellationToken)
    {
        foreach (var (_, temporary) in _keys)
        {
            await reader.ReadAsync(cancellationToken);
            _numbers.Settle(temporary, long.Parse(reader.GetString(0), CultureInfo.InvariantCulture));
        }
    }

    private static string Setting(int index) => string.Create(CultureInfo.InvariantCulture, $"freeside_xmlrpc.n{index}");
}
