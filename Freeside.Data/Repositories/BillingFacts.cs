namespace Freeside.Data.Repositories;

/// <summary>What matters to billing a customer beside the packages themselves. The parameter is the customer's number.</summary>
internal static class BillingFacts
{
    /// <summary>Rows of kind and number: <see cref="Domain.Billing.BillingFact"/>.</summary>
    public const string OfCustomer = """
        with customer as (select custnum, agentnum from cust_main where custnum = {0}),
        packages as (select pkgnum, pkgpart from cust_pkg where custnum = {0} and coalesce(cancel, 0) = 0)
        select 'event' as "Kind", eventpart as "Number" from part_event
            where coalesce(disabled, '') = '' and check_freq = '1d'
            and (agentnum is null or agentnum = (select agentnum from customer))
        union select 'event', eventpart from cust_event join part_event using (eventpart)
            where status = 'done' and eventtable = 'cust_bill' and tablenum in (select invnum from cust_bill where custnum = {0})
            and (action = 'cust_bill_batch' or (action like 'cust_bill_realtime_%' and statustext <> ''))
        union select 'fee', eventfeenum from cust_event_fee join cust_event using (eventnum) join part_event using (eventpart)
            where cust_event_fee.billpkgnum is null and tablenum in (
                select custnum from customer where eventtable = 'cust_main'
                union all select invnum from cust_bill where custnum = {0} and eventtable = 'cust_bill'
                union all select pkgnum from cust_pkg where custnum = {0} and eventtable = 'cust_pkg'
                union all select paynum from cust_pay where custnum = {0} and eventtable = 'cust_pay'
                union all select paybatchnum from cust_pay_batch where custnum = {0} and eventtable = 'cust_pay_batch')
        union select 'fee', pkgreasonfeenum from cust_pkg_reason_fee join cust_pkg_reason on num = pkgreasonnum
            where billpkgnum is null and pkgnum in (select pkgnum from cust_pkg where custnum = {0})
        union select 'adjustment', adjustmentnum from cust_tax_adjustment where custnum = {0} and billpkgnum is null
        union select 'services', pkgnum from packages join cust_svc using (pkgnum)
        union select 'paper', custnum from cust_main_invoice where custnum = {0} and dest = 'POST'
        """;
}
