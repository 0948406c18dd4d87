using Freeside.Data.Reading;
using Freeside.Domain.Common;
using Freeside.Domain.Events;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>Events in <c>cust_event</c>, their definitions in <c>part_event</c>.</summary>
internal sealed class EventRepository(FreesideContext context, ReadBatch batch) : IEventRepository
{
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
            orderby charge.Eventnum
            select new { Event = charge, definition.Agentnum, IsInvoice = definition.Eventtable == "cust_bill", definition.Action },
            IReadOnlyList<ChargeEvent> (rows) => [.. rows.Select(r => new ChargeEvent(r.Event, r.Agentnum, r.IsInvoice ? r.Event.Tablenum : null, r.Action))]);
    }
}
