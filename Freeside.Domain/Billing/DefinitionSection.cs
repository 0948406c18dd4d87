namespace Freeside.Domain.Billing;

/// <summary>The section of invoices in which lines of a definition are shown.</summary>
/// <param name="Pkgpart">The definition.</param>
/// <param name="Category">The section's name (<c>pkg_category.categoryname</c>).</param>
public sealed record DefinitionSection(int Pkgpart, string Category);
