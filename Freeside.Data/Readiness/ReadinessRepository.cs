using Freeside.Data.Reading;
using Freeside.Data.Repositories;
using Freeside.Domain.Events.Reading;
using Freeside.Domain.Readiness;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Readiness;

/// <summary>Reads what a shop uses, in one round trip.</summary>
/// <param name="context">The database.</param>
internal sealed class ReadinessRepository(FreesideContext context)
{
    // What is linked to a definition is billed with it.
    private const string Plans = """
        with recursive sold as (select pkgpart, count(*) as packages from cust_pkg where coalesce(cancel, 0) = 0 group by pkgpart),
        billed (sold, pkgpart) as (
            select pkgpart, pkgpart from sold
            union select billed.sold, dst_pkgpart from billed join part_pkg_link on src_pkgpart = pkgpart and link_type = 'bill')
        select part_pkg.pkgpart as "Pkgpart", coalesce(plan, '') as "Plan", sum(packages)::bigint as "Packages"
        from billed join sold on sold.pkgpart = billed.sold join part_pkg on part_pkg.pkgpart = billed.pkgpart
        group by part_pkg.pkgpart order by part_pkg.pkgpart
        """;

    private const string Enabled = "select eventpart from part_event where coalesce(disabled, '') = ''";

    private const string Gateway = """select exists (select from agent_payment_gateway) as "Value" """;

    /// <summary>Reads it.</summary>
    public async Task<ShopUse> ReadAsync(CancellationToken cancellationToken)
    {
        var batch = new ReadBatch(context);
        var plans = batch.Add(context.Database.SqlQueryRaw<PlanUse>(Plans), rows => rows);
        var gateway = batch.Add(context.Database.SqlQueryRaw<bool>(Gateway), rows => rows.Single());
        var settings = batch.Add(context.Conf.AsNoTracking().Where(c => ReadinessCheck.SettingNames.Contains(c.Name)), rows => rows);
        var events = new DefinedEvents
        {
            Definitions = batch.Add(
                context.EventDefinitions.AsNoTracking().Where(d => d.Disabled == null || d.Disabled == "").OrderBy(d => d.Eventpart),
                IReadOnlyList<Domain.Events.EventDefinition> (rows) => rows),
            Options = batch.Add(context.Database.SqlQueryRaw<EventOptionRow>(EventQueries.OptionsOf(Enabled)), IReadOnlyList<EventOptionRow> (rows) => rows),
            Conditions = batch.Add(context.Database.SqlQueryRaw<EventConditionRow>(EventQueries.ConditionsOf(Enabled)), IReadOnlyList<EventConditionRow> (rows) => rows),
        };
        await batch.ReadAsync(cancellationToken);
        return new ShopUse { Plans = plans.Value, Events = events, HasAgentGateway = gateway.Value, Settings = settings.Value };
    }
}
