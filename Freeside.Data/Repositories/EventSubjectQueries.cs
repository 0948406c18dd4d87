using Freeside.Domain.Customers;
using Freeside.Domain.Events;
using Freeside.Domain.Events.Reading;
using Freeside.Domain.Invoices;
using Freeside.Domain.Packages;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>What of a customer's events are about and look at, compiled. The parameter is the customer's number.</summary>
internal static class EventSubjectQueries
{
    // By their keys first, whatever table they are of: the only index that leads to one customer's events.
    /// <summary>Charges by events that are done; the second parameter names the actions that charge.</summary>
    public static readonly Func<FreesideContext, int, IReadOnlyList<string>, IAsyncEnumerable<ChargeEvent>> Charges =
        EF.CompileAsyncQuery((FreesideContext db, int custnum, IReadOnlyList<string> actions) =>
            from charge in db.CustomerEvents
            where db.Invoices.Where(i => i.Custnum == custnum).Select(i => i.Invnum)
                    .Concat(db.Packages.Where(p => p.Custnum == custnum).Select(p => p.Pkgnum))
                    .Concat(db.Customers.Where(c => c.Custnum == custnum).Select(c => c.Custnum))
                    .Contains(charge.Tablenum)
                && charge.Status == "done"
            join definition in db.EventDefinitions on charge.Eventpart equals definition.Eventpart
            where actions.Contains(definition.Action)
                && ((definition.Eventtable == "cust_bill" && db.Invoices.Where(i => i.Custnum == custnum).Select(i => i.Invnum).Contains(charge.Tablenum))
                    || (definition.Eventtable == "cust_pkg" && db.Packages.Where(p => p.Custnum == custnum).Select(p => p.Pkgnum).Contains(charge.Tablenum))
                    || (definition.Eventtable == "cust_main" && charge.Tablenum == custnum))
            orderby definition.Weight, charge.Eventnum
            select new ChargeEvent(charge, definition.Agentnum, definition.Eventtable == "cust_bill" ? charge.Tablenum : null, definition.Action));

    /// <summary>All packages.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<Package>> Packages = EF.CompileAsyncQuery((FreesideContext db, int custnum) =>
        db.Packages.Where(p => p.Custnum == custnum));

    /// <summary>What these are.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<PackageKind>> Kinds = EF.CompileAsyncQuery((FreesideContext db, int custnum) =>
        db.PackageDefinitions.Where(d => db.Packages.Where(p => p.Custnum == custnum).Any(p => p.Pkgpart == d.Pkgpart))
            .Select(d => new PackageKind(d.Pkgpart, d.Freq, d.Classnum, d.NoAuto)));

    /// <summary>Those with a service.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<int>> Serviced = EF.CompileAsyncQuery((FreesideContext db, int custnum) =>
        db.Packages.Where(p => p.Custnum == custnum).Where(p => db.Services.Any(s => s.Pkgnum == p.Pkgnum)).Select(p => p.Pkgnum));

    /// <summary>All invoices.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<Invoice>> Invoices = EF.CompileAsyncQuery((FreesideContext db, int custnum) =>
        db.Invoices.Where(i => i.Custnum == custnum).AsNoTracking());

    /// <summary>What packages are on these.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<InvoicedPackage>> Invoiced = EF.CompileAsyncQuery((FreesideContext db, int custnum) =>
        db.Invoices.Where(i => i.Custnum == custnum)
            .Join(db.InvoiceLines, i => i.Invnum, l => l.Invnum, (i, l) => new InvoicedPackage(l.Invnum, l.Pkgnum)).Distinct());

    /// <summary>Where invoices go.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<InvoiceDestination>> Destinations =
        EF.CompileAsyncQuery<FreesideContext, int, InvoiceDestination>((db, custnum) =>
            db.InvoiceDestinations.AsNoTracking().Where(d => d.Custnum == custnum).OrderBy(d => d.Destnum));

    /// <summary>The customer's tags.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<int>> Tags = EF.CompileAsyncQuery((FreesideContext db, int custnum) =>
        db.CustomerTags.Where(t => t.Custnum == custnum).Select(t => t.Tagnum));

    /// <summary>What the customer's agent sells.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<int>> AgentType = EF.CompileAsyncQuery((FreesideContext db, int custnum) =>
        db.Customers.Where(c => c.Custnum == custnum).Join(db.Agents, c => c.Agentnum, a => a.Agentnum, (_, a) => a.Typenum));

    /// <summary>All kinds of services, the customer's or not.</summary>
    public static readonly Func<FreesideContext, IAsyncEnumerable<int>> Svcparts = EF.CompileAsyncQuery((FreesideContext db) =>
        db.ServiceDefinitions.OrderBy(d => d.Svcpart).Select(d => d.Svcpart));
}
