using Freeside.Domain.Customers;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>Small queries on customers that are asked all the time, compiled once.</summary>
internal static class CustomerQueries
{
    /// <summary>What a customer's packages are like, each kind once.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<PackageState>> PackageStates = EF.CompileAsyncQuery((FreesideContext db, int custnum) =>
        (from package in db.Packages
         where package.Custnum == custnum
         join definition in db.PackageDefinitions on package.Pkgpart equals definition.Pkgpart into definitions
         from definition in definitions.DefaultIfEmpty()
         select new
         {
             definition.Freq,
             IsSetUp = (package.Setup ?? 0) != 0,
             IsSuspended = (package.Susp ?? 0) != 0,
             IsCancelled = (package.Cancel ?? 0) != 0,
         }).Distinct().Select(s => new PackageState(s.Freq, s.IsSetUp, s.IsSuspended, s.IsCancelled)));

    /// <summary>Where a customer's invoices go, in the order they were entered.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<string>> InvoiceDestinations = EF.CompileAsyncQuery((FreesideContext db, int custnum) =>
        db.InvoiceDestinations.Where(d => d.Custnum == custnum).OrderBy(d => d.Destnum).Select(d => d.Dest));
}
