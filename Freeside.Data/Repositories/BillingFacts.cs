namespace Freeside.Data.Repositories;

/// <summary>What matters to billing a customer beside the packages themselves. The parameter is the customer's number.</summary>
internal static class BillingFacts
{
    /// <summary>Rows of kind and number: <see cref="Domain.Billing.BillingFact"/>.</summary>
    public const string OfCustomer = """
        with customer as (select custnum, agentnum from cust_main where custnum = {0}),
        packages as (select pkgnum, pkgpart from cust_pkg where custnum = {0} and coalesce(cancel, 0) = 0)
        select 'calls' as "Kind", 0 as "Number" where case
            when to_regclass('cdr') is null then false
            when not exists (select from packages join part_pkg using (pkgpart) where plan = 'voip_cdr') then false
            else query_to_xml('select 1 as one from cdr where freesidestatus is null or length(freesidestatus) = 0 limit 1', false, true, '')::text <> '' end
        union select 'paper', custnum from cust_main_invoice where custnum = {0} and dest = 'POST'
        union select 'sold', pkgpart from part_pkg p
            where pkgpart::text in (select split_part(value, e'\n', 1) from conf where name = 'postal_invoice-fee_pkgpart')
            and (agentnum = (select agentnum from customer)
                or exists (select from type_pkgs t join agent using (typenum) where t.pkgpart = p.pkgpart and agent.agentnum = (select agentnum from customer)))
        union select 'referral', refnum from part_referral where refnum = (select refnum from cust_main where custnum = {0})
        """;
}
