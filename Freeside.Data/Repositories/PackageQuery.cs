using System.Linq.Expressions;
using Freeside.Domain.Packages;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>A query on packages that are chosen in one of several ways (see <see cref="PackageSelection"/>): written once, compiled for each that can be.</summary>
/// <typeparam name="T">Its rows.</typeparam>
internal sealed class PackageQuery<T>(Expression<Func<FreesideContext, IQueryable<Package>, IQueryable<T>>> query)
{
    /// <summary>On the packages <see cref="PackageSelection.Of"/> chooses; parameters: the package's and the customer's number.</summary>
    public Func<FreesideContext, int, int, IAsyncEnumerable<T>> OfNumber { get; } = EF.CompileAsyncQuery(
        Composed.Of<Func<FreesideContext, int, int, IQueryable<T>>>(query, (FreesideContext db, int pkgnum, int custnum) =>
            db.Packages.Where(p => p.Pkgnum == pkgnum || (p.MainPkgnum != null && p.Custnum == custnum))));

    /// <summary>On the packages <see cref="PackageSelection.OfCustomer"/> chooses; the parameter is the customer's number.</summary>
    public Func<FreesideContext, int, IAsyncEnumerable<T>> OfCustomer { get; } = EF.CompileAsyncQuery(
        Composed.Of<Func<FreesideContext, int, IQueryable<T>>>(query, (FreesideContext db, int custnum) =>
            db.Packages.Where(p => p.Custnum == custnum && ((p.Cancel ?? 0) == 0 || p.MainPkgnum != null
                || db.Packages.Where(o => o.Custnum == custnum && (o.Cancel ?? 0) == 0).Select(o => o.MainPkgnum)
                    .Union(db.Packages.Where(o => o.Custnum == custnum && (o.Cancel ?? 0) == 0).Select(o => o.ChangeToPkgnum))
                    .Contains(p.Pkgnum)))));

    /// <summary>On packages chosen by SQL, which cannot be compiled.</summary>
    public IQueryable<T> On(FreesideContext context, IQueryable<Package> packages) =>
        packages.Provider.CreateQuery<T>(Composed.Body(query, Expression.Constant(context), packages.Expression));
}
