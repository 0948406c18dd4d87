namespace Freeside.Domain.Invoices;

/// <summary>A line of an invoice (<c>cust_bill_pkg</c>): what a package, a fee or a tax costs.</summary>
public sealed class InvoiceLine
{
    /// <summary>The line's number.</summary>
    public int Billpkgnum { get; init; }

    /// <summary>The invoice.</summary>
    public int Invnum { get; set; }

    /// <summary>The package; 0 for taxes and fees.</summary>
    public int Pkgnum { get; set; }

    /// <summary>The definition that stands in for the package's own.</summary>
    public int? PkgpartOverride { get; set; }

    /// <summary>What is charged once, two decimals.</summary>
    public decimal Setup { get; set; }

    /// <summary>What is charged for a period, two decimals.</summary>
    public decimal Recur { get; set; }

    /// <summary>How many; missing on taxes and fees.</summary>
    public int? Quantity { get; set; }

    /// <summary>The setup fee of one, two decimals.</summary>
    public decimal? Unitsetup { get; set; }

    /// <summary>The fee of one for a period, two decimals.</summary>
    public decimal? Unitrecur { get; set; }

    /// <summary>What it is for where it is for no package: a tax's name.</summary>
    public string? Itemdesc { get; set; }

    /// <summary>What is to be said of it beside that.</summary>
    public string? Itemcomment { get; set; }

    /// <summary>The fee's definition, where it is for a fee.</summary>
    public int? Feepart { get; set; }

    /// <summary><c>Y</c>: it is not shown by itself, only in the sum of its bundle.</summary>
    public string? Hidden { get; set; }

    /// <summary>When the period begins, epoch seconds.</summary>
    public int? Sdate { get; set; }

    /// <summary>When it ends, epoch seconds.</summary>
    public int? Edate { get; set; }

    /// <summary>How often it was billed when the line was made; see <see cref="Packages.PackageDefinition.Freq"/>.</summary>
    public string? Freq { get; set; }
}
