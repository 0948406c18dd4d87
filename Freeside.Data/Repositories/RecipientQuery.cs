namespace Freeside.Data.Repositories;

/// <summary>Where a customer's invoices go: addresses, for mail accounts theirs (cust_main_invoice.pm address).</summary>
internal static class RecipientQuery
{
    /// <summary>By the customer's number.</summary>
    public const string OfCustomer = Select + " where custnum = {0} order by destnum";

    /// <summary>By the number of one of the customer's invoices.</summary>
    public const string OfOwner = Select + " where custnum = (select custnum from cust_bill where invnum = {0}) order by destnum";

    private const string Select = """
        select case when dest ~ '^[0-9]+$' then coalesce(account.username || '@' || domain.domain, '') else dest end as "Value"
        from cust_main_invoice
        left join svc_acct account on account.svcnum = case when dest ~ '^[0-9]+$' and length(dest) < 10 then dest::int end
        left join svc_domain domain on domain.svcnum = account.domsvc
        """;
}
