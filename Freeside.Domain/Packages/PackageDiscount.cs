namespace Freeside.Domain.Packages;

/// <summary>A discount a package has (<c>cust_pkg_discount</c>).</summary>
public sealed class PackageDiscount
{
    /// <summary>The row's number.</summary>
    public int Pkgdiscountnum { get; init; }

    /// <summary>The package.</summary>
    public int Pkgnum { get; set; }

    /// <summary>The discount.</summary>
    public int Discountnum { get; set; }

    /// <summary>For how many months it was given so far.</summary>
    public decimal? MonthsUsed { get; set; }

    /// <summary>Who gave it.</summary>
    public int? Usernum { get; set; }

    /// <summary><c>Y</c>: given no more.</summary>
    public string? Disabled { get; set; }

    /// <summary>Whether it is still given (cust_pkg_discount.pm status); its end date is not looked at.</summary>
    public bool IsActive(Discount discount) => Disabled != "Y" && (discount.Months is not { } months || (MonthsUsed ?? 0) < months);

    /// <summary>The same discount for another package, as far used as here (cust_pkg.pm change).</summary>
    /// <param name="pkgdiscountnum">The number of the new row.</param>
    /// <param name="pkgnum">The other package.</param>
    /// <param name="usernum">Who gives it.</param>
    public PackageDiscount CopiedTo(int pkgdiscountnum, int pkgnum, int usernum) =>
        new() { Pkgdiscountnum = pkgdiscountnum, Pkgnum = pkgnum, Discountnum = Discountnum, MonthsUsed = MonthsUsed, Usernum = usernum };
}
