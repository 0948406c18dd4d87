namespace Freeside.Domain.Packages;

/// <summary>A line of text that belongs to a package (<c>cust_pkg_detail</c>).</summary>
public sealed class PackageDetail
{
    /// <summary>The kind of lines that are printed on invoices.</summary>
    public const string OnInvoices = "I";

    /// <summary>The line's number.</summary>
    public int Pkgdetailnum { get; init; }

    /// <summary>The package.</summary>
    public int Pkgnum { get; set; }

    /// <summary>The text.</summary>
    public required string Detail { get; set; }

    /// <summary><see cref="OnInvoices"/>; or <c>C</c>: a comment.</summary>
    public required string Detailtype { get; set; }

    /// <summary>Its place among the lines.</summary>
    public int Weight { get; set; }

    /// <summary>The same line for another package (cust_pkg.pm change).</summary>
    /// <param name="pkgdetailnum">The number of the new line.</param>
    /// <param name="pkgnum">The other package.</param>
    public PackageDetail CopiedTo(int pkgdetailnum, int pkgnum) =>
        new() { Pkgdetailnum = pkgdetailnum, Pkgnum = pkgnum, Detail = Detail, Detailtype = Detailtype, Weight = Weight };
}
