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
        On<Func<FreesideContext, int, int, IQueryable<T>>>(query, (FreesideContext db, int pkgnum, int custnum) =>
            db.Packages.Where(p => p.Pkgnum == pkgnum || (p.MainPkgnum != null && p.Custnum == custnum))));

    /// <summary>On the packages <see cref="PackageSelection.OfCustomer"/> chooses; the parameter is the customer's number.</summary>
    public Func<FreesideContext, int, IAsyncEnumerable<T>> OfCustomer { get; } = EF.CompileAsyncQuery(
        On<Func<FreesideContext, int, IQueryable<T>>>(query, (FreesideContext db, int custnum) =>
            db.Packages.Where(p => p.Custnum == custnum && ((p.Cancel ?? 0) == 0 || p.MainPkgnum != null
                || db.Packages.Where(o => o.Custnum == custnum && (o.Cancel ?? 0) == 0).Select(o => o.MainPkgnum)
                    .Union(db.Packages.Where(o => o.Custnum == custnum && (o.Cancel ?? 0) == 0).Select(o => o.ChangeToPkgnum))
                    .Contains(p.Pkgnum)))));

    /// <summary>On packages chosen by SQL, which cannot be compiled.</summary>
    public IQueryable<T> On(FreesideContext context, IQueryable<Package> packages) =>
        packages.Provider.CreateQuery<T>(Replacing.In(query, Expression.Constant(context), packages.Expression));

    private static Expression<TDelegate> On<TDelegate>(LambdaExpression query, LambdaExpression packages) =>
        Expression.Lambda<TDelegate>(Replacing.In(query, packages.Parameters[0], packages.Body), packages.Parameters);

    private sealed class Replacing(LambdaExpression lambda, IReadOnlyList<Expression> values) : ExpressionVisitor
    {
        /// <summary>The lambda's body with values instead of its parameters.</summary>
        public static Expression In(LambdaExpression lambda, params Expression[] values) => new Replacing(lambda, values).Visit(lambda.Body);

        /// <inheritdoc/>
        protected override Expression VisitParameter(ParameterExpression node) =>
            lambda.Parameters.IndexOf(node) is var index and >= 0 ? values[index] : node;
    }
}
