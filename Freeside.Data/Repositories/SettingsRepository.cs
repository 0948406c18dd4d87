using Freeside.Data.Reading;
using Freeside.Domain.Common;
using Freeside.Domain.Settings;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>Reads settings from <c>conf</c>.</summary>
internal sealed class SettingsRepository(FreesideContext context, ReadBatch batch, SeenSettings seen) : ISettingsRepository
{
    private static readonly Func<FreesideContext, IAsyncEnumerable<ConfRow>> PerCall = RowsOf(Conf.ReadPerCall);
    private static readonly Func<FreesideContext, IAsyncEnumerable<ConfRow>> WhenReading = RowsOf(Conf.ReadWhenReading);
    private static readonly Func<FreesideContext, IAsyncEnumerable<ConfRow>> OnStarting = RowsOf(Conf.ReadAtStart);

    /// <inheritdoc/>
    public CallSettings? LastSeen => seen.WhenWriting.Last;

    /// <inheritdoc/>
    public Pending<CallSettings> ForCall(bool onlyReads) =>
        batch.Add(onlyReads ? WhenReading(context) : PerCall(context), (onlyReads ? seen.WhenReading : seen.WhenWriting).Of);

    /// <summary>The settings named in <see cref="Conf.ReadAtStart"/>.</summary>
    public Pending<StartSettings> AtStart() =>
        batch.Add(OnStarting(context), rows => new StartSettings(new ConfTable(rows, Conf.ReadAtStart)));

    // Every call begins with one. What a compiled query captures stands in its statement: PostgreSQL hashes such names, but compares those of a parameter one by one
    // with each row of the table.
    private static Func<FreesideContext, IAsyncEnumerable<ConfRow>> RowsOf(IEnumerable<string> asked)
    {
        var names = asked.ToArray();
        return EF.CompileAsyncQuery((FreesideContext db) => db.Conf.AsNoTracking().Where(row => names.Contains(row.Name)));
    }
}
