using System.Linq.Expressions;

namespace Freeside.Data.Repositories;

/// <summary>A query put together with the one that chooses the rows it is about: EF Core can compile the whole only where it is one expression.</summary>
internal static class Composed
{
    /// <summary>The whole, with the parameters of what chooses.</summary>
    /// <typeparam name="TDelegate">Its form.</typeparam>
    /// <param name="query">From the context and the chosen rows to what is wanted of them.</param>
    /// <param name="chosen">From the context and numbers to the chosen rows.</param>
    public static Expression<TDelegate> Of<TDelegate>(LambdaExpression query, LambdaExpression chosen) =>
        Expression.Lambda<TDelegate>(Body(query, chosen.Parameters[0], chosen.Body), chosen.Parameters);

    /// <summary>A lambda's body with values instead of its parameters.</summary>
    public static Expression Body(LambdaExpression lambda, params Expression[] values) => new Replacing(lambda, values).Visit(lambda.Body);

    private sealed class Replacing(LambdaExpression lambda, IReadOnlyList<Expression> values) : ExpressionVisitor
    {
        /// <inheritdoc/>
        protected override Expression VisitParameter(ParameterExpression node) =>
            lambda.Parameters.IndexOf(node) is var index and >= 0 ? values[index] : node;
    }
}
