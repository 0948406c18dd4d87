namespace Freeside.Domain.Packages;

/// <summary>A number in <c>cust_pkg</c> behind which there is no record (any more).</summary>
/// <param name="Field">The column.</param>
/// <param name="Value">The number.</param>
public sealed record DanglingReference(string Field, int Value);
