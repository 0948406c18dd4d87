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
        batch.Add(CustomerQueries.PackageStates(context, custnum));

    /// <inheritdoc/>
    public Pending<IReadOnlyList<string>> InvoiceDestinations(int custnum) =>
        batch.Add(CustomerQueries.InvoiceDestinations(context, custnum));

    /// <inheritdoc/>
    public Pending<IReadOnlyList<InvoiceDestination>> Recipients(int custnum) => batch.Add(CustomerQueries.Recipients(context, custnum));

    /// <inheritdoc/>
    public Pending<IReadOnlyDictionary<int, string>> AccountAddresses(IReadOnlyCollection<int> svcnums) => batch.Add(
        CustomerQueries.AccountAddresses(context, svcnums),
        IReadOnlyDictionary<int, string> (rows) => rows.ToDictionary(r => r.Svcnum, r => $"{r.Username}@{r.Domain}"));

    /// <inheritdoc/>
    public Pending<IReadOnlyList<string>> Addresses(int custnum) => batch.Add(
        context.Database.SqlQueryRaw<string>(RecipientQuery.OfCustomer, custnum), IReadOnlyList<string> (rows) => rows);

    /// <inheritdoc/>
    public Pending<IReadOnlyList<string>> AddressesOfOwner(int invnum) => batch.Add(
        context.Database.SqlQueryRaw<string>(RecipientQuery.OfOwner, invnum), IReadOnlyList<string> (rows) => rows);

    /// <inheritdoc/>
    public Pending<bool> Exists(int custnum) => batch.Add(CustomerQueries.Numbers(context, custnum), rows => rows.Count > 0);

    /// <inheritdoc/>
    public Pending<Customer?> Lock(int custnum) => batch.Add(LockingQueries.Customer(context, custnum), rows => rows.SingleOrDefault());

    /// <inheritdoc/>
    public Pending<Payer?> LockPayer(int custnum) => batch.Add(LockingQueries.Payer(context, custnum), rows => rows.SingleOrDefault());

    /// <inheritdoc/>
    public Pending<Payer?> LockOwner(string table, int number) =>
        batch.Add(OwnerOf(table)(context, number), rows => rows.SingleOrDefault());

    /// <inheritdoc/>
    public Pending<CustomerReferences> References(CustomerReferenceKeys keys) => batch.Add(
        CustomerQueries.References(
            context, keys.Custnum, keys.Agentnum, keys.AgentCustid, keys.Refnum, keys.ReferralCustnum, keys.Classnum, keys.Salesnum),
        rows => rows[0]);

    /// <inheritdoc/>
    public Pending<IReadOnlyList<int>> DefaultTags() => batch.Add(CustomerQueries.DefaultTags(context));

    private static Func<FreesideContext, int, IAsyncEnumerable<Payer>> OwnerOf(string table) => table switch
    {
        "cust_bill" => LockingQueries.OwnerOfInvoice,
        "cust_pay" => LockingQueries.OwnerOfPayment,
        "cust_credit" => LockingQueries.OwnerOfCredit,
        _ => throw new ArgumentException($"no owner is known of {table}", nameof(table)),
    };
}
