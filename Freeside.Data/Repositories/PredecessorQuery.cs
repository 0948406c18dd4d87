namespace Freeside.Data.Repositories;

/// <summary>Packages whose places a customer's packages took, however long ago.</summary>
internal static class PredecessorQuery
{
    /// <summary>With their balances (cust_main.pm balance_pkgnum). The parameter is the customer's number.</summary>
    public const string OfCustomer = """
        with recursive chain(pkgnum) as (
            select change_pkgnum from cust_pkg where custnum = {0} and coalesce(cancel, 0) = 0 and change_pkgnum is not null
            union select change_pkgnum from cust_pkg join chain using (pkgnum) where change_pkgnum is not null),
        line as (select l.* from cust_bill_pkg l join cust_bill using (invnum) join chain using (pkgnum) where custnum = {0})
        select pkgnum as "Pkgnum", change_pkgnum as "ChangePkgnum", pkg as "Name", freq as "Freq",
            pay_weight as "PayWeight", credit_weight as "CreditWeight",
            exists (select from cust_bill_pkg l where l.pkgnum = p.pkgnum) as "WasBilled",
            coalesce((select sum(setup + recur) from line where line.pkgnum = p.pkgnum), 0)
                - coalesce((select sum(a.amount) from cust_bill_pay_pkg a join line using (billpkgnum) where line.pkgnum = p.pkgnum), 0)
                - coalesce((select sum(a.amount) from cust_credit_bill_pkg a join line using (billpkgnum) where line.pkgnum = p.pkgnum), 0)
                - coalesce((select sum(amount
                        - coalesce((select sum(a.amount) from cust_credit_bill a where a.crednum = c.crednum), 0)
                        - coalesce((select sum(a.amount) from cust_credit_refund a where a.crednum = c.crednum), 0))
                    from cust_credit c where c.custnum = {0} and c.pkgnum = p.pkgnum), 0)
                - coalesce((select sum(paid
                        - coalesce((select sum(a.amount) from cust_bill_pay a where a.paynum = y.paynum), 0)
                        - coalesce((select sum(a.amount) from cust_pay_refund a where a.paynum = y.paynum), 0))
                    from cust_pay y where y.custnum = {0} and y.pkgnum = p.pkgnum), 0) as "Balance"
        from chain join cust_pkg p using (pkgnum) left join part_pkg using (pkgpart)
        """;
}
