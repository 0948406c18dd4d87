using System.Globalization;
using Freeside.Domain.Common;
using Freeside.Domain.Customers;
using Freeside.Domain.Jobs;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Locations.Writing;

/// <summary>The jobs that look up tax districts, where the shop has them looked up (cust_location.pm insert, cust_main.pm insert).</summary>
internal static class DistrictJobs
{
    private const string Update = "FS::geocode_Mixin::process_district_update";

    /// <summary>For a new location; its number is a drawn one.</summary>
    public static void AddFor(IUnitOfWork work, Location location, LocationSettings settings)
    {
        if (settings.TaxDistrictMethod.Length > 0)
            JobQueue.Add(work, Update, custnum: null, "FS::cust_location", location.Locationnum.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>For a new customer; the number is a drawn one.</summary>
    public static void AddFor(IUnitOfWork work, Customer customer, LocationSettings settings)
    {
        if (settings.TaxDistrictMethod.Length > 0)
            JobQueue.Add(work, Update, customer.Custnum, "FS::cust_main", customer.Custnum.ToString(CultureInfo.InvariantCulture));
    }
}
