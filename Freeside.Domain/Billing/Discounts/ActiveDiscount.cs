using Freeside.Domain.Packages;

namespace Freeside.Domain.Billing.Discounts;

/// <summary>A discount that a package is given at present.</summary>
/// <param name="Given">That it is given, and for how many months it was (<c>cust_pkg_discount</c>).</param>
/// <param name="Terms">What is given (<c>discount</c>).</param>
public sealed record ActiveDiscount(PackageDiscount Given, Discount Terms);
