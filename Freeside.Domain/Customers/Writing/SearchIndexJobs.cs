using Freeside.Domain.Common;
using Freeside.Domain.Jobs;

namespace Freeside.Domain.Customers.Writing;

/// <summary>
/// The jobs that keep Freeside's fuzzy search up to date (cust_main.pm queue_fuzzyfiles_update). The original means to send each
/// field's value along and loses it; so do these.
/// </summary>
internal static class SearchIndexJobs
{
    private const string Append = "FS::cust_main::Search::append_fuzzyfiles_fuzzyfield";

    /// <summary>One job a name, one an address.</summary>
    public static void Add(IUnitOfWork work, Customer customer)
    {
        foreach (var field in new[] { "first", "last", "company", "ship_company" })
            JobQueue.Add(work, Append, custnum: null, $"cust_main.{field}");
        JobQueue.Add(work, Append, custnum: null, "cust_location.address1");
        if (customer.ShipLocationnum != customer.BillLocationnum)
            JobQueue.Add(work, Append, custnum: null, "cust_location.address1");
    }
}
