using Freeside.Domain.Packages;
using Freeside.Domain.Reasons;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>Small queries on packages, compiled once: working them out takes longer than asking them.</summary>
internal static class PackageQueries
{
    /// <summary>A package, to look at.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<Package>> Glance = EF.CompileAsyncQuery((FreesideContext db, int pkgnum) =>
        db.Packages.AsNoTracking().Where(p => p.Pkgnum == pkgnum));

    /// <summary>The number of one of a customer's suspended packages.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<int>> Suspended = EF.CompileAsyncQuery((FreesideContext db, int custnum) =>
        db.Packages.Where(p => (p.Cancel ?? 0) == 0 && (p.Susp ?? 0) != 0 && (p.Setup ?? 0) != 0)
            .Where(p => p.Custnum == custnum)
            .Select(p => p.Pkgnum).Take(1));

    /// <summary>The same, of the customer of an invoice.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<int>> SuspendedOfOwner = EF.CompileAsyncQuery((FreesideContext db, int invnum) =>
        db.Packages.Where(p => (p.Cancel ?? 0) == 0 && (p.Susp ?? 0) != 0 && (p.Setup ?? 0) != 0)
            .Where(p => db.Invoices.Any(i => i.Invnum == invnum && i.Custnum == p.Custnum))
            .Select(p => p.Pkgnum).Take(1));

    /// <summary>All kinds of reasons.</summary>
    public static readonly Func<FreesideContext, IAsyncEnumerable<ReasonType>> ReasonTypes =
        EF.CompileAsyncQuery<FreesideContext, ReasonType>(db => db.ReasonTypes.AsNoTracking().OrderBy(t => t.Typenum));

    /// <summary>All advertising sources.</summary>
    public static readonly Func<FreesideContext, IAsyncEnumerable<ReferralSource>> ReferralSources =
        EF.CompileAsyncQuery((FreesideContext db) => db.ReferralSources.AsNoTracking());
}
