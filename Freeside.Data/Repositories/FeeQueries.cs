namespace Freeside.Data.Repositories;

/// <summary>Fees, and what they are charged for.</summary>
internal static class FeeQueries
{
    /// <summary>The shop's fees.</summary>
    public const string Definitions = """
        select feepart as "Feepart", f.disabled::text as "Disabled", agentnum as "Agentnum", categoryname as "Category",
            taxable::text as "Taxable", taxclass as "Taxclass", taxproductnum as "Taxproductnum", amount as "Amount", percent as "Percent",
            basis as "Basis", minimum as "Minimum", maximum as "Maximum", limit_credit::text as "LimitCredit", trim(setuprecur) as "Setuprecur"
        from part_fee f left join pkg_class using (classnum) left join pkg_category using (categorynum)
        """;

    /// <summary>What fees on calls take.</summary>
    public const string Usage = """
        select feepart as "Feepart", classnum as "Classnum", amount as "Amount", percent as "Percent" from part_fee_usage order by feepartusagenum
        """;

    /// <summary>A customer's fees of events that wait (cust_event_fee.pm _by_cust). The parameter is the customer's number.</summary>
    public const string OfEvents = $"select * from cust_event_fee where eventfeenum in (select eventfeenum from ({WaitingOfEvents}) w)";

    /// <summary>Where they come from.</summary>
    public const string Origins = $"""
        select eventfeenum as "Eventfeenum", eventtable as "Eventtable", tablenum as "Tablenum" from ({WaitingOfEvents}) w
        order by array_position(array['cust_main', 'cust_bill', 'cust_pay_batch', 'cust_pkg'], eventtable::text), eventfeenum
        """;

    /// <summary>A customer's fees for suspending that wait (cust_pkg_reason_fee.pm _by_cust).</summary>
    public const string OfReasons = $"select * from cust_pkg_reason_fee where pkgreasonfeenum in (select pkgreasonfeenum from ({WaitingOfReasons}) w)";

    /// <summary>The packages of these.</summary>
    public const string ReasonOrigins = $"""
        select pkgreasonfeenum as "Pkgreasonfeenum", pkgnum as "Pkgnum" from ({WaitingOfReasons}) w order by pkgreasonfeenum
        """;

    /// <summary>Invoices fees are charged for. The parameter is an array of their numbers.</summary>
    public const string Invoices = """
        select invnum as "Invnum", charged as "Charged", charged
            - coalesce((select sum(amount) from cust_bill_pay a where a.invnum = i.invnum), 0)
            - coalesce((select sum(amount) from cust_credit_bill a where a.invnum = i.invnum), 0) as "Owed"
        from cust_bill i where invnum = any ({0})
        """;

    /// <summary>Their lines.</summary>
    public const string Lines = """
        select invnum as "Invnum", billpkgnum as "Billpkgnum", setup + recur as "Charged", setup + recur
            - coalesce((select sum(amount) from cust_bill_pay_pkg a where a.billpkgnum = l.billpkgnum), 0)
            - coalesce((select sum(amount) from cust_credit_bill_pkg a where a.billpkgnum = l.billpkgnum), 0) as "Owed"
        from cust_bill_pkg l where invnum = any ({0}) order by billpkgnum
        """;

    /// <summary>The calls under these.</summary>
    public const string Calls = """
        select d.billpkgnum as "Billpkgnum", classnum as "Classnum", amount as "Amount"
        from cust_bill_pkg_detail d join cust_bill_pkg l using (billpkgnum) where l.invnum = any ({0}) and amount <> 0
        """;

    private const string WaitingOfEvents = """
        select eventfeenum, eventtable, tablenum from cust_event_fee f join cust_event using (eventnum) join part_event using (eventpart)
        where f.billpkgnum is null and (
            (eventtable = 'cust_main' and tablenum = {0})
            or (eventtable = 'cust_bill' and tablenum in (select invnum from cust_bill where custnum = {0}))
            or (eventtable = 'cust_pay_batch' and tablenum in (select paybatchnum from cust_pay_batch where custnum = {0}))
            or (eventtable = 'cust_pkg' and tablenum in (select pkgnum from cust_pkg where custnum = {0})))
        """;

    private const string WaitingOfReasons = """
        select pkgreasonfeenum, p.pkgnum from cust_pkg_reason_fee join cust_pkg_reason on num = pkgreasonnum join cust_pkg p using (pkgnum)
        where billpkgnum is null and custnum = {0}
        """;
}
