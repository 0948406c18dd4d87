using Freeside.Domain.Customers;
using Freeside.Domain.Locations;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>A customer's row with both locations, for <c>customer_info</c>: only the columns it tells. Compiled, as the hottest read of all.</summary>
internal static class CustomerProfileQuery
{
    /// <summary>The customer's profile; no row where there is no such customer.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<CustomerProfile>> Of = EF.CompileAsyncQuery((FreesideContext db, int custnum) =>
        from customer in db.Customers
        where customer.Custnum == custnum
        join bill in db.Locations on customer.BillLocationnum equals bill.Locationnum into bills
        from bill in bills.DefaultIfEmpty()
        join ship in db.Locations on customer.ShipLocationnum equals ship.Locationnum into ships
        from ship in ships.DefaultIfEmpty()
        select new CustomerProfile
        {
            Custnum = customer.Custnum,
            Agentnum = customer.Agentnum,
            AgentCustid = customer.AgentCustid,
            First = customer.First,
            Last = customer.Last,
            Company = customer.Company,
            Daytime = customer.Daytime,
            Night = customer.Night,
            Fax = customer.Fax,
            Mobile = customer.Mobile,
            BillLocationnum = customer.BillLocationnum,
            ShipLocationnum = customer.ShipLocationnum,
            BillLocation = bill == null ? null
                : new Address(bill.Address1, bill.Address2, bill.City, bill.County, bill.State, bill.Zip, bill.Country),
            ShipLocation = ship == null ? null
                : new Address(ship.Address1, ship.Address2, ship.City, ship.County, ship.State, ship.Zip, ship.Country),
            LegacyBilling = new Address(
                EF.Property<string?>(customer, "address1"),
                EF.Property<string?>(customer, "address2"),
                EF.Property<string?>(customer, "city"),
                EF.Property<string?>(customer, "county"),
                EF.Property<string?>(customer, "state"),
                EF.Property<string?>(customer, "zip"),
                EF.Property<string?>(customer, "country")),
            LegacyService = new Address(
                EF.Property<string?>(customer, "ship_address1"),
                EF.Property<string?>(customer, "ship_address2"),
                EF.Property<string?>(customer, "ship_city"),
                EF.Property<string?>(customer, "ship_county"),
                EF.Property<string?>(customer, "ship_state"),
                EF.Property<string?>(customer, "ship_zip"),
                EF.Property<string?>(customer, "ship_country")),
        });
}
