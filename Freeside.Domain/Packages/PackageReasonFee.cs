namespace Freeside.Domain.Packages;

/// <summary>A fee that a reason for suspending asks for, due with the next invoice (<c>cust_pkg_reason_fee</c>).</summary>
public sealed class PackageReasonFee
{
    /// <summary>The number.</summary>
    public int Pkgreasonfeenum { get; init; }

    /// <summary>The package's reason (<see cref="PackageReason.Num"/>).</summary>
    public int Pkgreasonnum { get; set; }

    /// <summary>The line it is charged on; <c>null</c>: it waits.</summary>
    public int? Billpkgnum { get; set; }

    /// <summary>The fee.</summary>
    public int Feepart { get; set; }

    /// <summary><c>Y</c>: it waits for an invoice that is made anyway.</summary>
    public string? Nextbill { get; set; }
}
