namespace Freeside.Data.Repositories;

/// <summary>What is applied to invoices and their lines, where it takes two tables to tell. The parameter is an array of invoices' numbers.</summary>
internal static class SettlementQueries
{
    /// <summary>Sums of what is applied to each invoice.</summary>
    public const string Applied = """
        select invnum as "Invnum", sum(amount) as "Amount"
        from (
            select invnum, amount from cust_bill_pay where invnum = any ({0})
            union all
            select invnum, amount from cust_credit_bill where invnum = any ({0})
        ) applied
        group by invnum
        """;

    /// <summary>Sums of what is applied to each line's amounts, and of these to each part of a tax line.</summary>
    public const string LineApplied = """
        select billpkgnum as "Billpkgnum", setuprecur as "Setuprecur",
            billpkgtaxlocationnum as "Billpkgtaxlocationnum", billpkgtaxratelocationnum as "Billpkgtaxratelocationnum",
            sum(paid) as "Paid", sum(credited) as "Credited"
        from (
            select billpkgnum, setuprecur, billpkgtaxlocationnum, billpkgtaxratelocationnum, a.amount as paid, 0 as credited
                from cust_bill_pay_pkg a join cust_bill_pkg using (billpkgnum) where invnum = any ({0})
            union all
            select billpkgnum, setuprecur, billpkgtaxlocationnum, billpkgtaxratelocationnum, 0, a.amount
                from cust_credit_bill_pkg a join cust_bill_pkg using (billpkgnum) where invnum = any ({0})
        ) applied
        group by 1, 2, 3, 4
        """;

    /// <summary>The parts of tax lines, in the order in which they are paid.</summary>
    public const string TaxShares = """
        select billpkgnum as "Billpkgnum", location as "Billpkgtaxlocationnum", rate as "Billpkgtaxratelocationnum", amount as "Amount"
        from (
            select billpkgnum, billpkgtaxlocationnum as location, null::int as rate, t.amount
                from cust_bill_pkg_tax_location t join cust_bill_pkg using (billpkgnum) where invnum = any ({0})
            union all
            select billpkgnum, null, billpkgtaxratelocationnum, t.amount
                from cust_bill_pkg_tax_rate_location t join cust_bill_pkg using (billpkgnum) where invnum = any ({0})
        ) shares
        order by location nulls last, rate
        """;
}
