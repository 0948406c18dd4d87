using Freeside.Domain.Packages;
using Freeside.Domain.Services;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>
/// Some packages together with all supplemental ones of the same customers (a supplemental one may have its own): a condition on
/// <c>cust_pkg</c>, to be locked by and to be found by what belongs to them.
/// </summary>
internal sealed class PackageSelection
{
    private const string ByNumber = "pkgnum = {0} or (main_pkgnum is not null and custnum = {1})";

    // An array, so that PostgreSQL goes by the index on custnum.
    private const string ByLocation = """
        (locationnum = {0} and cancel is null)
        or (main_pkgnum is not null and custnum = any (array(select custnum from cust_pkg where locationnum = {0} and cancel is null)))
        """;

    // Each asks for one kind of number; where all lead somewhere, as they should, no row comes back.
    private const string DanglingOf = """
        select 'contactnum' as "Field", contactnum as "Value" from chosen
            where contactnum <> 0 and not exists (select from contact where contact.contactnum = chosen.contactnum)
        union select 'locationnum', locationnum from chosen
            where locationnum <> 0 and not exists (select from cust_location where cust_location.locationnum = chosen.locationnum)
        union select 'salesnum', salesnum from chosen
            where salesnum <> 0 and not exists (select from sales where sales.salesnum = chosen.salesnum)
        union select 'main_pkgnum', main_pkgnum from chosen
            where main_pkgnum <> 0 and not exists (select from cust_pkg main where main.pkgnum = chosen.main_pkgnum)
        union select 'pkglinknum', pkglinknum from chosen
            where pkglinknum <> 0 and not exists (select from part_pkg_link where part_pkg_link.pkglinknum = chosen.pkglinknum)
        union select 'change_to_pkgnum', change_to_pkgnum from chosen
            where change_to_pkgnum <> 0 and not exists (select from cust_pkg target where target.pkgnum = chosen.change_to_pkgnum)
        """;

    // Many of the tables have no index to go by: they are looked through service by service, and only for services of that kind.
    private const string Services = """
        , services as (select svcnum, svcpart, svcdb from cust_svc join chosen using (pkgnum) left join part_svc using (svcpart))

        """;

    // A service whose definition is exported; what else of it would have to be removed or changed with it, by table.
    private const string ServiceFactsOf = Services + """
        select svcnum as "Svcnum", case when coalesce(no_suspend, '') = '' then 'part_export' else 'part_export no_suspend' end as "Table", null::int as "By"
            from services join export_svc using (svcpart) join part_export using (exportnum)
        union select svcnum, 'inventory_item', null from services join inventory_item using (svcnum)
        union select svcnum, 'radius_usergroup', null from services join radius_usergroup using (svcnum)
        union select svcnum, 'phone_device', null from services join phone_device using (svcnum)
        union select svcnum, 'phone_avail', null from services join phone_avail using (svcnum)
        union select svcnum, 'domain_record', null from services join domain_record using (svcnum)
        union select s.svcnum, 'router', null from services s, lateral (select from router where svcnum = s.svcnum offset 0) _ where svcdb = 'svc_broadband'
        union select s.svcnum, 'svc_forward', f.svcnum from services s join svc_forward f on s.svcnum = f.srcsvc
        union select s.svcnum, 'svc_forward', f.svcnum from services s join svc_forward f on s.svcnum = f.dstsvc
        union select s.svcnum, 'svc_acct', a.svcnum from services s, lateral (select svcnum from svc_acct where domsvc = s.svcnum offset 0) a where svcdb = 'svc_domain'
        union select s.svcnum, 'svc_www', w.svcnum from services s, lateral (select svcnum from svc_www where usersvc = s.svcnum offset 0) w where svcdb = 'svc_acct'
        union select s.svcnum, 'svc_domain', d.svcnum from services s, lateral (select svcnum from svc_domain where catchall = s.svcnum offset 0) d where svcdb = 'svc_acct'
        union select s.svcnum, 'svc_phone', p.svcnum from services s, lateral (select svcnum from svc_phone where forward_svcnum = s.svcnum offset 0) p where svcdb = 'svc_acct'
        union select s.svcnum, 'cust_main_invoice', null from services s, lateral (select from cust_main_invoice where dest = s.svcnum::text offset 0) _ where svcdb = 'svc_acct'
        """;

    private const string FormerPasswordsOf = Services + """
        select p.* from services s, lateral (select * from password_history where svc_acct__svcnum = s.svcnum offset 0) p where svcdb = 'svc_acct' order by passwordnum
        """;

    private const string Chosen = "select * from cust_pkg where ";

    private readonly FreesideContext _context;
    private readonly string _condition;
    private readonly string _chosen;
    private readonly object[] _numbers;

    // Every condition is one of the constants here: what comes from outside is a parameter.
    private PackageSelection(FreesideContext context, string condition, params object[] numbers)
    {
        var chosen = Chosen + condition;

        // Of a subquery the rows would be locked before they are in order.
        var locked = $"{chosen} order by pkgnum for update";
        var with = $"with chosen as ({chosen}) ";
        var (dangling, facts, passwords) = (with + DanglingOf, with + ServiceFactsOf, with + FormerPasswordsOf);
        (_context, _condition, _chosen, _numbers) = (context, condition, chosen, numbers);
        Dangling = context.Database.SqlQueryRaw<DanglingReference>(dangling, numbers);
        Locked = condition == ByLocation ? context.Packages.FromSqlRaw(locked, numbers).AsAsyncEnumerable() : Of(PackagePartQueries.Locked);
        FormerPasswords = context.Set<FormerPassword>().FromSqlRaw(passwords, numbers);
        ServiceFacts = context.Database.SqlQueryRaw<ServiceFact>(facts, numbers);
    }

    /// <summary>The packages by number, each row locked.</summary>
    public IAsyncEnumerable<Package> Locked { get; }

    /// <summary>Numbers in them behind which there is nothing.</summary>
    public IQueryable<DanglingReference> Dangling { get; }

    /// <summary>What keeps this program from suspending or ending their services.</summary>
    public IQueryable<ServiceFact> ServiceFacts { get; }

    /// <summary>Passwords that accounts among their services had.</summary>
    public IQueryable<FormerPassword> FormerPasswords { get; }

    /// <summary>One package.</summary>
    public static PackageSelection Of(FreesideContext context, int pkgnum, int custnum) => new(context, ByNumber, pkgnum, custnum);

    /// <summary>All uncancelled packages at a location.</summary>
    public static PackageSelection At(FreesideContext context, int locationnum) => new(context, ByLocation, locationnum);

    /// <summary>A customer's packages whose life may change, or that stand in the way of that.</summary>
    public static PackageSelection OfCustomer(FreesideContext context, int custnum) => new(context, LifeQueries.Packages, custnum);

    /// <summary>A query on the packages; the conditions of those that are compiled say the same as here.</summary>
    public IAsyncEnumerable<T> Of<T>(PackageQuery<T> query) => _condition switch
    {
        ByNumber => query.OfNumber(_context, (int)_numbers[0], (int)_numbers[1]),
        LifeQueries.Packages => query.OfCustomer(_context, (int)_numbers[0]),
        _ => query.On(_context, _context.Packages.FromSqlRaw(_chosen, _numbers)).AsAsyncEnumerable(),
    };
}
