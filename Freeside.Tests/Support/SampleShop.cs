namespace Freeside.Tests.Support;

/// <summary>Rows of a small shop, written in SQL as another program would have, for tests that read.</summary>
internal static class SampleShop
{
    /// <summary>A customer with a billing and a service address, mail and post recipients.</summary>
    public const string Customer = """
        insert into conf (name, value) values ('api_shared_secret', 'sesame'), ('xmlrpc_api', null);
        insert into cust_location (locationnum, custnum, address1, address2, city, state, zip, country, latitude)
            values (11, 2, '1 Main St', 'Unit 2', 'Springfield', 'CA', '02134', 'US', 37.5),
                   (12, 2, '2 Side St', null, 'Montréal', 'QC', 'H2X 1Y4', 'CA', null),
                   (13, 3, '3 Other St', null, 'Springfield', 'CA', '90210', 'US', null);
        insert into cust_main (custnum, agentnum, last, first, company, daytime, payby, refnum, bill_locationnum, ship_locationnum)
            values (2, 1, 'Ñandú', 'José', 'Café', '415-555-1212', 'BILL', 1, 11, 12),
                   (3, 1, 'Schmoe', 'Joe', null, null, 'BILL', 1, 13, 13);
        insert into cust_main_invoice (custnum, dest) values (2, 'a@b.com'), (2, 'c@d.org'), (2, 'POST');
        """;

    /// <summary>Money of customer 2: an invoice of 12.50, a credit of 2.25, a payment of 100.00 and a refund of 9.75 (case 105).</summary>
    public const string Money = """
        insert into cust_bill (invnum, custnum, _date, charged, printed) values (1, 2, 0, 12.50, 0);
        insert into cust_credit (crednum, custnum, _date, amount) values (1, 2, 0, 2.25);
        insert into cust_pay (paynum, custnum, _date, paid, payby) values (1, 2, 0, 100.00, 'CASH');
        insert into cust_refund (refundnum, custnum, _date, refund, payby) values (1, 2, 0, 9.75, 'CASH');
        """;
}
