using Freeside.Data.Reading;
using Freeside.Domain.Billing.Application;
using Freeside.Domain.Common;
using Freeside.Domain.Events;
using Freeside.Domain.Events.Reading;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>Events in <c>cust_event</c>, their definitions in <c>part_event</c>.</summary>
internal sealed class EventRepository(FreesideContext context, ReadBatch batch, RecordStamp stamp) : IEventRepository
{
    private static readonly string Options = EventQueries.OptionsOf($"select eventpart from ({EventQueries.Daily}) daily");
    private static readonly string Conditions = EventQueries.ConditionsOf($"select eventpart from ({EventQueries.Daily}) daily");

    /// <inheritdoc/>
    public Pending<IReadOnlyList<ChargeEvent>> Charges(int custnum)
    {
        var invoices = context.Invoices.Where(i => i.Custnum == custnum).Select(i => i.Invnum);
        var packages = context.Packages.Where(p => p.Custnum == custnum).Select(p => p.Pkgnum);

        // By their keys first, whatever table they are of: the only index that leads to one customer's events.
        var keys = invoices.Concat(packages).Concat(context.Customers.Where(c => c.Custnum == custnum).Select(c => c.Custnum));
        return batch.Add(
            from charge in context.CustomerEvents
            where keys.Contains(charge.Tablenum) && charge.Status == "done"
            join definition in context.EventDefinitions on charge.Eventpart equals definition.Eventpart
            where ChargeRetry.Actions.Contains(definition.Action)
                && ((definition.Eventtable == "cust_bill" && invoices.Contains(charge.Tablenum))
                    || (definition.Eventtable == "cust_pkg" && packages.Contains(charge.Tablenum))
                    || (definition.Eventtable == "cust_main" && charge.Tablenum == custnum))
            orderby definition.Weight, charge.Eventnum
            select new { Event = charge, definition.Agentnum, IsInvoice = definition.Eventtable == "cust_bill", definition.Action },
            IReadOnlyList<ChargeEvent> (rows) => [.. rows.Select(r => new ChargeEvent(r.Event, r.Agentnum, r.IsInvoice ? r.Event.Tablenum : null, r.Action))]);
    }

    /// <inheritdoc/>
    public DefinedEvents Daily(int custnum) => new()
    {
        Definitions = Add(context.EventDefinitions.FromSqlRaw(EventQueries.Daily, custnum).AsNoTracking()),
        Options = Add(context.Database.SqlQueryRaw<EventOptionRow>(Options, custnum)),
        Conditions = Add(context.Database.SqlQueryRaw<EventConditionRow>(Conditions, custnum)),
    };

    /// <inheritdoc/>
    public EventsToRun ToRun(int custnum, IReadOnlyList<int> eventparts)
    {
        var packages = context.Packages.Where(p => p.Custnum == custnum);
        var invoices = context.Invoices.Where(i => i.Custnum == custnum);
        return new EventsToRun
        {
            Packages = Add(packages),
            Kinds = Add(context.PackageDefinitions.Where(d => packages.Any(p => p.Pkgpart == d.Pkgpart))
                .Select(d => new PackageKind(d.Pkgpart, d.Freq, d.Classnum, d.NoAuto))),
            Serviced = Add(packages.Where(p => context.Services.Any(s => s.Pkgnum == p.Pkgnum)).Select(p => p.Pkgnum)),
            Invoices = Add(invoices.AsNoTracking()),
            Applied = Add(context.Database.SqlQueryRaw<InvoiceApplied>(EventQueries.Applied, custnum)),
            Invoiced = Add(invoices.Join(context.InvoiceLines, i => i.Invnum, l => l.Invnum, (i, l) => new InvoicedPackage(l.Invnum, l.Pkgnum)).Distinct()),
            Others = Add(context.Database.SqlQueryRaw<OtherSubject>(EventQueries.Others, custnum)),
            Events = Add(context.CustomerEvents.FromSqlRaw(EventQueries.Events, custnum, eventparts.ToArray()).AsNoTracking()),
            WaitingFees = Add(context.Database.SqlQueryRaw<WaitingFee>(EventQueries.WaitingFees, custnum)),
            Destinations = Add(context.InvoiceDestinations.AsNoTracking().Where(d => d.Custnum == custnum).OrderBy(d => d.Destnum)),
            Tags = Add(context.CustomerTags.Where(t => t.Custnum == custnum).Select(t => t.Tagnum)),
            AgentType = batch.Add(
                context.Customers.Where(c => c.Custnum == custnum).Join(context.Agents, c => c.Agentnum, a => a.Agentnum, (_, a) => a.Typenum),
                int? (rows) => rows.Count > 0 ? rows[0] : null),
            Svcparts = Add(context.Database.SqlQueryRaw<int>("""select svcpart as "Value" from part_svc order by svcpart""")),
            HasGateway = batch.Add(context.Database.SqlQueryRaw<bool>(EventQueries.HasGateway, custnum), rows => rows.Single()),
            MayCancel = batch.Add(context.Database.SqlQueryRaw<bool>(EventQueries.MayCancel, stamp.Usernum), rows => rows.Single()),
        };
    }

    private Pending<IReadOnlyList<T>> Add<T>(IQueryable<T> query) => batch.Add(query, IReadOnlyList<T> (rows) => rows);
}
