using Freeside.Domain.Common;
using Freeside.Domain.Customers.Writing;

namespace Freeside.Domain.Customers;

/// <summary>Reads and keeps customers.</summary>
public interface ICustomerRepository
{
    /// <summary>A customer with both addresses; <c>null</c> where there is none.</summary>
    Pending<CustomerProfile?> Profile(int custnum);

    /// <summary>What a customer's balance is made of; all zero where there is no such customer.</summary>
    Pending<Balance> Balance(int custnum);

    /// <summary>The distinct states of a customer's packages.</summary>
    Pending<IReadOnlyList<PackageState>> PackageStates(int custnum);

    /// <summary>Where a customer's invoices go, as stored, oldest first.</summary>
    Pending<IReadOnlyList<string>> InvoiceDestinations(int custnum);

    /// <summary>The same as records that can be changed.</summary>
    Pending<IReadOnlyList<InvoiceDestination>> Recipients(int custnum);

    /// <summary>The addresses <c>user@domain</c> of mail accounts that are still there, by account number.</summary>
    Pending<IReadOnlyDictionary<int, string>> AccountAddresses(IReadOnlyCollection<int> svcnums);

    /// <summary>The addresses a customer's invoices go to, in order; that of an account that is gone is empty.</summary>
    Pending<IReadOnlyList<string>> Addresses(int custnum);

    /// <summary>The same for the customer an invoice belongs to.</summary>
    Pending<IReadOnlyList<string>> AddressesOfOwner(int invnum);

    /// <summary>Whether there is a customer of that number.</summary>
    Pending<bool> Exists(int custnum);

    /// <summary>A customer to be changed, the row locked until the call ends; <c>null</c> where there is none.</summary>
    Pending<Customer?> Lock(int custnum);

    /// <summary>A customer whose money is to be moved, the row locked until the call ends; <c>null</c> where there is none.</summary>
    Pending<Payer?> LockPayer(int custnum);

    /// <summary>The same for the customer an invoice, payment or credit belongs to.</summary>
    /// <param name="table">The record's table: <c>cust_bill</c>, <c>cust_pay</c> or <c>cust_credit</c>.</param>
    /// <param name="number">The record's number.</param>
    Pending<Payer?> LockOwner(string table, int number);

    /// <summary>Which of the records a customer refers to are there.</summary>
    Pending<CustomerReferences> References(CustomerReferenceKeys keys);

    /// <summary>The tags every new customer gets (part_tag.pm default_tags).</summary>
    Pending<IReadOnlyList<int>> DefaultTags();
}
