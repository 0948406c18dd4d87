using Freeside.Data.Reading;
using Freeside.Domain.Common;
using Freeside.Domain.Settings;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>Reads settings from <c>conf</c>.</summary>
internal sealed class SettingsRepository(FreesideContext context, ReadBatch batch) : ISettingsRepository
{
    private static readonly string[] PerCall = [.. Conf.ReadPerCall];
    private static readonly string[] WhenReading = [.. Conf.ReadWhenReading];
    private static readonly string[] OnStarting = [.. Conf.ReadAtStart];

    // Every call begins with it.
    private static readonly Func<FreesideContext, IReadOnlyList<string>, IAsyncEnumerable<ConfRow>> Rows =
        EF.CompileAsyncQuery((FreesideContext db, IReadOnlyList<string> names) => db.Conf.AsNoTracking().Where(row => names.Contains(row.Name)));

    /// <inheritdoc/>
    public Pending<CallSettings> ForCall(bool onlyReads) => batch.Add(
        Rows(context, onlyReads ? WhenReading : PerCall),
        rows => new CallSettings(new ConfTable(rows, onlyReads ? Conf.ReadWhenReading : Conf.ReadPerCall)));

    /// <summary>The settings named in <see cref="Conf.ReadAtStart"/>.</summary>
    public Pending<StartSettings> AtStart() =>
        batch.Add(Rows(context, OnStarting), rows => new StartSettings(new ConfTable(rows, Conf.ReadAtStart)));
}
