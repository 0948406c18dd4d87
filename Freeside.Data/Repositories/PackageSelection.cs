using Freeside.Domain.Packages;
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

    private const string Chosen = "select * from cust_pkg where ";
    private const string Lock = " order by pkgnum for update";

    private readonly FreesideContext _context;

    private PackageSelection(
        FreesideContext context, IQueryable<Package> packages, IQueryable<Package> locked, IQueryable<DanglingReference> dangling) =>
        (_context, Packages, Locked, Dangling) = (context, packages, locked, dangling);

    /// <summary>The packages, to be found by.</summary>
    public IQueryable<Package> Packages { get; }

    /// <summary>The packages by number, each row locked.</summary>
    public IQueryable<Package> Locked { get; }

    /// <summary>Numbers in them behind which there is nothing.</summary>
    public IQueryable<DanglingReference> Dangling { get; }

    /// <summary>The links that order supplemental packages beside them.</summary>
    public IQueryable<SupplementalLink> Links => _context.SupplementalLinks.Where(l =>
        l.LinkType == SupplementalLink.Supplemental && l.SrcPkgpart != l.DstPkgpart && Packages.Any(p => p.Pkgpart == l.SrcPkgpart));

    /// <summary>One package.</summary>
    public static PackageSelection Of(FreesideContext context, int pkgnum, int custnum) => new(
        context,
        context.Packages.FromSqlRaw(Chosen + ByNumber, pkgnum, custnum),
        context.Packages.FromSqlRaw(Chosen + ByNumber + Lock, pkgnum, custnum),
        context.Database.SqlQueryRaw<DanglingReference>($"with chosen as ({Chosen + ByNumber}) {DanglingOf}", pkgnum, custnum));

    /// <summary>All uncancelled packages at a location.</summary>
    public static PackageSelection At(FreesideContext context, int locationnum) => new(
        context,
        context.Packages.FromSqlRaw(Chosen + ByLocation, locationnum),
        context.Packages.FromSqlRaw(Chosen + ByLocation + Lock, locationnum),
        context.Database.SqlQueryRaw<DanglingReference>($"with chosen as ({Chosen + ByLocation}) {DanglingOf}", locationnum));
}
