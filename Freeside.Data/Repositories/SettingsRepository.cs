using Freeside.Data.Reading;
using Freeside.Domain.Common;
using Freeside.Domain.Settings;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>Reads settings from <c>conf</c>.</summary>
internal sealed class SettingsRepository(FreesideContext context, ReadBatch batch) : ISettingsRepository
{
    // Every call begins with it.
    private static readonly Func<FreesideContext, IReadOnlyList<string>, IAsyncEnumerable<ConfRow>> Rows =
        EF.CompileAsyncQuery((FreesideContext db, IReadOnlyList<string> names) => db.Conf.AsNoTracking().Where(row => names.Contains(row.Name)));

    /// <inheritdoc/>
    public Pending<CallSettings> ForCall() => batch.Add(Rows(context, Conf.ReadPerCall), rows => new CallSettings(new ConfTable(rows)));

    /// <summary>The settings named in <see cref="Conf.ReadAtStart"/>.</summary>
    public Pending<StartSettings> AtStart() => batch.Add(Rows(context, Conf.ReadAtStart), rows => new StartSettings(new ConfTable(rows)));
}
