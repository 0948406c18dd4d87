namespace Freeside.Data.Repositories;

/// <summary>Services of a customer's uncancelled packages. The parameter is the customer's number.</summary>
internal static class ServiceQueries
{
    /// <summary>The services, the primary ones first (cust_pkg.pm _sort_cust_svc), as they are called on invoices (cust_svc.pm label_long).</summary>
    public const string Services = $$"""
        select s.svcnum as "Svcnum", s.pkgnum as "Pkgnum", s.svcpart as "Svcpart", d.svc as "Name", d.svcdb as "Svcdb", {{Label}} as "Label",
            case d.svcdb when 'svc_acct' then a.username || coalesce('@' || n.domain, '') else {{Label}} end as "SortLabel",
            exists (select from cust_svc_option o where o.svcnum = s.svcnum and o.optionname = 'bulk_setup' and coalesce(o.optionvalue, '') not in ('', '0')) as "IsSetUp"
        from cust_svc s join part_svc d using (svcpart) join cust_pkg p using (pkgnum)
            left join pkg_svc q on q.pkgpart = p.pkgpart and q.svcpart = s.svcpart
            left join svc_acct a on d.svcdb = 'svc_acct' and a.svcnum = s.svcnum
            left join svc_phone f on d.svcdb = 'svc_phone' and f.svcnum = s.svcnum
            left join svc_domain n on n.svcnum = case d.svcdb when 'svc_domain' then s.svcnum when 'svc_acct' then a.domsvc when 'svc_phone' then f.domsvc end
        where p.custnum = {0} and coalesce(p.cancel, 0) = 0
        order by s.pkgnum, coalesce(q.primary_svc, '') desc, coalesce(q.quantity, 0), s.svcnum
        """;

    /// <summary>When they belonged to which package, by their history; only where a definition charges by that.</summary>
    public const string History = $$"""
        with told as (
            select svcnum, svcpart, pkgnum, history_date, lead(history_date) over (partition by svcnum order by history_date, historynum) as until,
                (select i.history_date from h_cust_svc i where i.svcnum = h.svcnum and i.history_action = 'insert' order by historynum limit 1) as inserted,
                (select i.history_date from h_cust_svc i where i.svcnum = h.svcnum and i.history_action = 'delete' order by historynum limit 1) as deleted
            from h_cust_svc h
            where history_action in ('insert', 'replace_new')
                and svcnum in (select svcnum from h_cust_svc join cust_pkg using (pkgnum) where custnum = {0} and coalesce(cancel, 0) = 0)
                and exists (select from part_pkg where {{DefinitionQueries.IsWanted}} and plan = 'bulk'))
        select s.svcnum as "Svcnum", s.pkgnum as "Pkgnum", s.svcpart as "Svcpart", d.svc as "Name", d.svcdb as "Svcdb", {{Label}} as "Label",
            s.history_date as "From", s.until as "Until", s.inserted as "Inserted", s.deleted as "Deleted"
        from told s join part_svc d using (svcpart) join cust_pkg p using (pkgnum)
            left join pkg_svc q on q.pkgpart = p.pkgpart and q.svcpart = s.svcpart
            left join lateral (select username, domsvc, finger from h_svc_acct where d.svcdb = 'svc_acct' and svcnum = s.svcnum order by historynum desc limit 1) a on true
            left join lateral (select phonenum, domsvc, phone_name from h_svc_phone where d.svcdb = 'svc_phone' and svcnum = s.svcnum order by historynum desc limit 1) f on true
            left join lateral (select domain from h_svc_domain
                where svcnum = case d.svcdb when 'svc_domain' then s.svcnum when 'svc_acct' then a.domsvc when 'svc_phone' then f.domsvc end
                order by historynum desc limit 1) n on true
        where p.custnum = {0} and coalesce(p.cancel, 0) = 0
        order by s.pkgnum, coalesce(q.primary_svc, '') desc, coalesce(q.quantity, 0), s.svcnum
        """;

    /// <summary>The mail accounts among them, where a definition limits their use.</summary>
    public const string Accounts = $$"""
        select * from svc_acct
        where svcnum in (select svcnum from cust_svc join cust_pkg using (pkgnum) where custnum = {0} and coalesce(cancel, 0) = 0)
            and exists (select from part_pkg_option where {{DefinitionQueries.IsWanted}}
                and optionname in ('seconds', 'upbytes', 'downbytes', 'totalbytes') and coalesce(optionvalue, '') not in ('', '0'))
        """;

    /// <summary>The minutes definitions grant.</summary>
    public const string Minutes = $$"""
        select pkgpart as "Pkgpart", pkgusagepart as "Pkgusagepart", minutes as "Minutes", rollover::text as "Rollover"
        from part_pkg_usage where {{DefinitionQueries.IsWanted}} order by pkgusagepart
        """;

    // A mail account is called by its owner's name, cut where the whole would be too long (svc_acct.pm label_long).
    private const string Label = """
        case d.svcdb
            when 'svc_phone' then f.phonenum || coalesce('@' || n.domain, '') || coalesce(' (' || nullif(f.phone_name, '') || ')', '')
            when 'svc_domain' then n.domain
            when 'svc_acct' then case when coalesce(a.finger, '') !~ '\S' then a.username || coalesce('@' || n.domain, '')
                else case when length(a.finger) > 40 - length(a.username || coalesce('@' || n.domain, '')) - length(d.svc)
                        then left(a.finger, 37 - length(a.username || coalesce('@' || n.domain, '')) - length(d.svc)) || '...'
                        else a.finger end
                    || ' <' || a.username || coalesce('@' || n.domain, '') || '>' end
        end
        """;
}
