using Freeside.Data.Reading;
using Freeside.Domain.Common;
using Freeside.Domain.Customers;
using Freeside.Domain.Customers.Writing;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>Customers in <c>cust_main</c> and what hangs on them.</summary>
internal sealed class CustomerRepository(FreesideContext context, ReadBatch batch) : ICustomerRepository
{
    /// <inheritdoc/>
    public Pending<CustomerProfile?> Profile(int custnum) =>
        batch.Add(CustomerProfileQuery.Of(context, custnum), rows => rows.SingleOrDefault());

    /// <inheritdoc/>
    public Pending<Balance> Balance(int custnum) => batch.Add(BalanceQuery.Of(context, custnum), rows => rows.Single());

    /// <inheritdoc/>
    public Pending<IReadOnlyList<PackageState>> PackageStates(int custnum) =>
        batch.Add(CustomerQueries.PackageStates(context, custnum), IReadOnlyList<PackageState> (rows) => rows);

    /// <inheritdoc/>
    public Pending<IReadOnlyList<string>> InvoiceDestinations(int custnum) =>
        batch.Add(CustomerQueries.InvoiceDestinations(context, custnum), IReadOnlyList<string> (rows) => rows);

    /// <inheritdoc/>
    public Pending<IReadOnlyList<InvoiceDestination>> Recipients(int custnum) => batch.Add(
        context.InvoiceDestinations.Where(d => d.Custnum == custnum).OrderBy(d => d.Destnum),
        IReadOnlyList<InvoiceDestination> (rows) => rows);

    /// <inheritdoc/>
    public Pending<IReadOnlyDictionary<int, string>> AccountAddresses(IReadOnlyCollection<int> svcnums) => batch.Add(
        from account in context.MailAccounts
        where svcnums.Contains(account.Svcnum)
        join domain in context.MailDomains on account.Domsvc equals domain.Svcnum
        select new { account.Svcnum, account.Username, domain.Domain },
        IReadOnlyDictionary<int, string> (rows) => rows.ToDictionary(r => r.Svcnum, r => $"{r.Username}@{r.Domain}"));

    /// <inheritdoc/>
    public Pending<IReadOnlyList<string>> Addresses(int custnum) => batch.Add(
        context.Database.SqlQueryRaw<string>(RecipientQuery.OfCustomer, custnum), IReadOnlyList<string> (rows) => rows);

    /// <inheritdoc/>
    public Pending<IReadOnlyList<string>> AddressesOfOwner(int invnum) => batch.Add(
        context.Database.SqlQueryRaw<string>(RecipientQuery.OfOwner, invnum), IReadOnlyList<string> (rows) => rows);

    /// <inheritdoc/>
    public Pending<bool> Exists(int custnum) => batch.Add(
        context.Customers.Where(c => c.Custnum == custnum).Select(c => c.Custnum), rows => rows.Count > 0);

    /// <inheritdoc/>
    public Pending<Customer?> Lock(int custnum) => batch.Add(
        context.Customers.FromSql($"select * from cust_main where custnum = {custnum} for update"),
        rows => rows.SingleOrDefault());

    /// <inheritdoc/>
    public Pending<Customer?> LockOwner(string table, int number) =>
        batch.Add(context.Customers.FromSqlRaw(OwnerOf(table), number), rows => rows.SingleOrDefault());

    /// <inheritdoc/>
    public Pending<CustomerReferences> References(CustomerReferenceKeys keys) => batch.Add(
        context.One.Select(_ => new CustomerReferences(
            context.Agents.Any(a => a.Agentnum == keys.Agentnum),
            context.ReferralSources.Any(s => s.Refnum == keys.Refnum),
            context.Customers.Any(c => c.Custnum == keys.ReferralCustnum),
            context.CustomerClasses.Any(c => c.Classnum == keys.Classnum),
            context.SalesPeople.Any(s => s.Salesnum == keys.Salesnum),
            keys.AgentCustid != "" && context.Customers.Any(c =>
                c.Agentnum == keys.Agentnum && c.AgentCustid == keys.AgentCustid && (keys.Custnum == null || c.Custnum != keys.Custnum)))),
        rows => rows[0]);

    /// <inheritdoc/>
    public Pending<IReadOnlyList<int>> DefaultTags() => batch.Add(
        context.TagDefinitions.Where(t => t.ByDefault == "Y" && (t.Disabled == null || t.Disabled == "")).OrderBy(t => t.Tagnum).Select(t => t.Tagnum),
        IReadOnlyList<int> (rows) => rows);

    private static string OwnerOf(string table) => table switch
    {
        "cust_bill" => "select * from cust_main where custnum = (select custnum from cust_bill where invnum = {0}) for update",
        "cust_pay" => "select * from cust_main where custnum = (select custnum from cust_pay where paynum = {0}) for update",
        "cust_credit" => "select * from cust_main where custnum = (select custnum from cust_credit where crednum = {0}) for update",
        _ => throw new ArgumentException($"no owner is known of {table}", nameof(table)),
    };
}
