using Freeside.Data.Reading;
using Freeside.Domain.Common;
using Freeside.Domain.Settings;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>Reads settings from <c>conf</c>.</summary>
internal sealed class SettingsRepository(FreesideContext context, ReadBatch batch) : ISettingsRepository
{
    /// <inheritdoc/>
    public Pending<CallSettings> ForCall() => batch.Add(Rows(Conf.ReadPerCall), rows => new CallSettings(new ConfTable(rows)));

    /// <summary>The settings named in <see cref="Conf.ReadAtStart"/>.</summary>
    public Pending<StartSettings> AtStart() => batch.Add(Rows(Conf.ReadAtStart), rows => new StartSettings(new ConfTable(rows)));

    private IQueryable<ConfRow> Rows(IReadOnlyList<string> names) => context.Conf.AsNoTracking().Where(row => names.Contains(row.Name));
}
