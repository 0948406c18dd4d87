using Freeside.Domain.Customers;
using Freeside.Domain.Customers.Writing;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>Queries on customers, compiled once: working them out takes longer than asking them.</summary>
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

    /// <summary>The rows of these.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<InvoiceDestination>> Recipients = EF.CompileAsyncQuery<FreesideContext, int, InvoiceDestination>((db, custnum) =>
        db.InvoiceDestinations.Where(d => d.Custnum == custnum).OrderBy(d => d.Destnum));

    /// <summary>Mail accounts by their services' numbers.</summary>
    public static readonly Func<FreesideContext, IReadOnlyCollection<int>, IAsyncEnumerable<AccountAddress>> AccountAddresses =
        EF.CompileAsyncQuery((FreesideContext db, IReadOnlyCollection<int> svcnums) =>
            from account in db.MailAccounts
            where svcnums.Contains(account.Svcnum)
            join domain in db.MailDomains on account.Domsvc equals domain.Svcnum
            select new AccountAddress(account.Svcnum, account.Username, domain.Domain));

    /// <summary>A customer's row, not locked by this.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<Customer>> ToChange = EF.CompileAsyncQuery((FreesideContext db, int custnum) =>
        db.Customers.Where(c => c.Custnum == custnum));

    /// <summary>The number of a customer there is.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<int>> Numbers = EF.CompileAsyncQuery((FreesideContext db, int custnum) =>
        db.Customers.Where(c => c.Custnum == custnum).Select(c => c.Custnum));

    /// <summary>The records a customer refers to; parameters as in <see cref="CustomerReferenceKeys"/>. One row.</summary>
    public static readonly Func<FreesideContext, int?, int?, string, int?, int?, int?, int?, IAsyncEnumerable<CustomerReferences>> References =
        EF.CompileAsyncQuery((
            FreesideContext db, int? custnum, int? agentnum, string agentCustid, int? refnum, int? referralCustnum, int? classnum, int? salesnum) =>
            db.One.Select(_ => new CustomerReferences(
                db.Agents.Any(a => a.Agentnum == agentnum),
                db.ReferralSources.Any(s => s.Refnum == refnum),
                db.Customers.Any(c => c.Custnum == referralCustnum),
                db.CustomerClasses.Any(c => c.Classnum == classnum),
                db.SalesPeople.Any(s => s.Salesnum == salesnum),
                agentCustid != "" && db.Customers.Any(c =>
                    c.Agentnum == agentnum && c.AgentCustid == agentCustid && (custnum == null || c.Custnum != custnum)))));

    /// <summary>The tags new customers get.</summary>
    public static readonly Func<FreesideContext, IAsyncEnumerable<int>> DefaultTags = EF.CompileAsyncQuery((FreesideContext db) =>
        db.TagDefinitions.Where(t => t.ByDefault == "Y" && (t.Disabled == null || t.Disabled == "")).OrderBy(t => t.Tagnum).Select(t => t.Tagnum));
}
