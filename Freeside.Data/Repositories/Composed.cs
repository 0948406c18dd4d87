using System.Linq.Expressions;

namespace Freeside.Data.Repositories;

/// <summary>A query on packages put together with the query that chooses them: EF Core can compile the whole only where it is one expression.</summary>
internal static class Composed
{
    /// <summary>The whole, with the parameters of what chooses.</summary>
    /// <typeparam name="TDelegate">Its form.</typeparam>
    /// <param name="query">From the context and the packages to the rows.</param>
    /// <param name="packages">From the context and numbers to the packages.</param>
    public static Expression<TDelegate> Of<TDelegate>(LambdaExpression query, LambdaExpression packages) =>
        Expression.Lambda<TDelegate>(Body(query, packages.Parameters[0], packages.Body), packages.Parameters);

    /// <summary>A lambda's body with values instead of its parameters.</summary>
    public static Expression Body(LambdaExpression lambda, params Expression[] values) => new Replacing(lambda, values).Visit(lambda.Body);

    private sealed class Replacing(LambdaExpression lambda, IReadOnlyList<Expression> values) : ExpressionVisitor
    {
        /// <inheritdoc/>
        protected override Expression VisitParameter(ParameterExpression node) =>
            lambda.Parameters.IndexOf(node) is var index and >= 0 ? values[index] : node;
    }
}
