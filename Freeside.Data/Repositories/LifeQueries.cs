namespace Freeside.Data.Repositories;

/// <summary>What cancelling, suspending and unsuspending a customer's packages needs, where it takes more than one table to tell. The parameter is the customer's number.</summary>
internal static class LifeQueries
{
    /// <summary>A condition on <c>cust_pkg</c>: all whose life may change, or that stand in the way of that.</summary>
    public const string Packages = """
        custnum = {0} and (coalesce(cancel, 0) = 0 or main_pkgnum is not null or pkgnum in (
            select main_pkgnum from cust_pkg where custnum = {0} and coalesce(cancel, 0) = 0
            union select change_to_pkgnum from cust_pkg where custnum = {0} and coalesce(cancel, 0) = 0))
        """;

    /// <summary>Definitions: of the packages, of those whose place they took, of what is ordered when a suspension ends, and of what is supplemental to all these.</summary>
    public const string Definitions = Wanted + "select * from part_pkg where pkgpart in (select pkgpart from wanted)";

    /// <summary>The options of those.</summary>
    public const string Options = Wanted + "select * from part_pkg_option where pkgpart in (select pkgpart from wanted)";

    /// <summary>The links between those.</summary>
    public const string Links = Wanted + "select * from part_pkg_link where link_type = 'supp' and src_pkgpart <> dst_pkgpart and src_pkgpart in (select pkgpart from wanted)";

    /// <summary>Those the customer's agent does not sell.</summary>
    public const string Unsold = Wanted + """
        select wanted.pkgpart as "Pkgpart", agent.agentnum as "Agentnum", agent.agent as "Agent" from wanted join part_pkg using (pkgpart), cust_main join agent on agent.agentnum = cust_main.agentnum
            where custnum = {0} and coalesce(part_pkg.agentnum, 0) <> agent.agentnum
            and not exists (select from type_pkgs where type_pkgs.typenum = agent.typenum and type_pkgs.pkgpart = wanted.pkgpart)
        """;

    /// <summary>The services the packages may have.</summary>
    public const string Offered = """
        select pkgpart as "Pkgpart", svcpart as "Svcpart", quantity as "Quantity", coalesce(primary_svc, '') as "Primary", svcdb as "Svcdb"
            from pkg_svc join part_svc using (svcpart) where pkgpart in (select pkgpart from cust_pkg where custnum = {0} and coalesce(cancel, 0) = 0)
        """;

    /// <summary>The packages' reasons as they stand, and all of packages that others will be changed to.</summary>
    public const string PackageReasons = """
        select cust_pkg_reason.* from cust_pkg_reason join cust_pkg using (pkgnum) where custnum = {0} and (
            (action = 'E' and date = expire) or (action = 'A' and date = adjourn) or (action = 'S' and date = susp)
            or pkgnum in (select change_to_pkgnum from cust_pkg where custnum = {0} and coalesce(cancel, 0) = 0))
        order by num
        """;

    /// <summary>Reasons: of the packages, of events that may be due, and those of credits for unused time.</summary>
    public const string Reasons = Chosen + """
        select * from reason where reasonnum in (select reasonnum from given)
            or reason in (select 'Credit for unused time on ' || pkg from part_pkg join chosen using (pkgpart))
        order by reasonnum
        """;

    /// <summary>The packages whose place the packages took, and so on.</summary>
    public const string Former = Chosen + """
        select pkgnum as "Pkgnum", pkgpart as "Pkgpart", setup as "Setup", last_bill as "LastBill", bill as "Bill", change_pkgnum as "ChangePkgnum" from former
        """;

    /// <summary>Charges of all these for periods that are not over; the second parameter is the present time.</summary>
    public const string Charged = Chosen + """
        select pkgnum as "Pkgnum", sdate as "Sdate", edate as "Edate", recur as "Recur",
            coalesce((select sum(coalesce(amount, 0)) from cust_bill_pkg_detail d where d.billpkgnum = l.billpkgnum), 0) as "Usage"
        from cust_bill_pkg l where recur > 0 and edate >= {1} and pkgnum in (select pkgnum from chosen union select pkgnum from former)
        order by billpkgnum
        """;

    /// <summary>
    /// What of a customer's invoices may be owed still: the charge of the latest, and of all that are not past due. The second parameter is the
    /// present time (Template_Mixin.pm due_date, terms).
    /// </summary>
    public const string Allowance = """
        with terms as (select nullif(nullif(c.invoice_terms, ''), '0') as own, (
            select split_part(value, E'\n', 1) from conf where name = 'invoice_default_terms' and coalesce(locale, '') = ''
                and (agentnum is null or agentnum = c.agentnum) order by agentnum nulls last limit 1) as usual
            from cust_main c where custnum = {0}),
        invoices as (select b.*, coalesce(nullif(nullif(invoice_terms, ''), '0'), own, usual, '') as terms from cust_bill b, terms where custnum = {0})
        select coalesce((select charged from invoices order by _date desc nulls last, invnum desc limit 1), 0) as "LatestCharged",
            coalesce((select sum(charged) from invoices
                where {1} <= _date + coalesce((regexp_match(terms, '^\s*Net\s*(\d+)\s*$'))[1]::numeric * 86400, 0)), 0) as "NotPastDue"
        """;

    private const string Wanted = Chosen + """
        , wanted as (
            select pkgpart from (
                select pkgpart from chosen union select pkgpart from former
                union select unsuspend_pkgpart from reason join given using (reasonnum) where unsuspend_pkgpart is not null) own
            union select dst_pkgpart from wanted join part_pkg_link on src_pkgpart = wanted.pkgpart where link_type = 'supp')

        """;

    // Recursive as a whole: packages took the place of others that did so themselves.
    private const string Chosen = $$"""
        with recursive chosen as (select * from cust_pkg where {{Packages}}),
        former as (
            select cust_pkg.* from cust_pkg join chosen on cust_pkg.pkgnum = chosen.change_pkgnum
            union select cust_pkg.* from cust_pkg join former on cust_pkg.pkgnum = former.change_pkgnum),
        given as (
            select reasonnum from cust_pkg_reason join chosen using (pkgnum) where action = 'S' and date = susp
            union select reasonnum from cust_pkg_reason join chosen using (pkgnum) where (action = 'E' and date = expire) or (action = 'A' and date = adjourn)
            union select optionvalue::int from part_event_option join part_event using (eventpart)
                where optionname = 'reasonnum' and optionvalue ~ '^[0-9]+$' and length(optionvalue) < 10 and coalesce(disabled, '') = '')

        """;
}
