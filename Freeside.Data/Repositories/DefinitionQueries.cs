namespace Freeside.Data.Repositories;

/// <summary>The definitions a customer's packages are billed by. The parameter is the customer's number.</summary>
internal static class DefinitionQueries
{
    /// <summary>The packages' own, those linked to them however far, to be billed or ordered with them, those of the packages they are supplemental to, and what invoices on paper cost.</summary>
    public const string Definitions = $"select * from part_pkg where {IsWanted}";

    /// <summary>Their options.</summary>
    public const string Options = $"select * from part_pkg_option where {IsWanted}";

    /// <summary>Which of them are billed with which, hidden ones first.</summary>
    public const string Links = $"""
        select * from part_pkg_link
        where link_type = 'bill' and src_pkgpart <> dst_pkgpart and src_{IsWanted}
        order by hidden, pkglinknum
        """;

    /// <summary>Their sections on invoices.</summary>
    public const string Sections = $"""
        select pkgpart as "Pkgpart", categoryname as "Category"
        from part_pkg join pkg_class using (classnum) join pkg_category using (categorynum)
        where {IsWanted}
        """;

    /// <summary>A condition on <c>pkgpart</c>.</summary>
    public const string IsWanted = """
        pkgpart in (
            with recursive wanted(pkgpart) as (
                select pkgpart from cust_pkg where custnum = {0} and coalesce(cancel, 0) = 0
                union select main.pkgpart from cust_pkg main join cust_pkg p on p.main_pkgnum = main.pkgnum
                    where p.custnum = {0} and coalesce(p.cancel, 0) = 0
                union select pkgpart from part_pkg
                    where pkgpart::text in (select split_part(value, e'\n', 1) from conf where name = 'postal_invoice-fee_pkgpart')
                union select dst_pkgpart from part_pkg_link join wanted on src_pkgpart = wanted.pkgpart where link_type in ('bill', 'supp'))
            select pkgpart from wanted)
        """;
}
