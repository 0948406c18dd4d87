namespace Freeside.Domain.Billing.Taxes;

/// <summary>A tax of the shop's own table (<c>cust_main_county</c>). Missing and empty are the same.</summary>
public sealed record TaxRate
{
    /// <summary>The class of taxes of this table, as records name it.</summary>
    public const string Taxtype = "FS::cust_main_county";

    /// <summary>The tax's number.</summary>
    public required int Taxnum { get; init; }

    /// <summary>Two-letter country code.</summary>
    public required string Country { get; init; }

    /// <summary>State or province; empty: the whole country.</summary>
    public string? State { get; init; }

    /// <summary>County; empty: the whole state.</summary>
    public string? County { get; init; }

    /// <summary>City; empty: the whole county.</summary>
    public string? City { get; init; }

    /// <summary>Tax district; empty: the whole city.</summary>
    public string? District { get; init; }

    /// <summary>The class of goods it is on; empty: all for which there is none of their own.</summary>
    public string? Taxclass { get; init; }

    /// <summary>Percent: the decimal the database shows for its <c>real</c>, not that number's exact value.</summary>
    public required decimal Percent { get; init; }

    /// <summary>How much a customer may buy untaxed in a month, two decimals; 0: nothing.</summary>
    public decimal ExemptAmount { get; init; }

    /// <summary>Its name on invoices; empty: <c>Tax</c>.</summary>
    public string? Taxname { get; init; }

    /// <summary><c>Y</c>: not on what is charged once.</summary>
    public string? Setuptax { get; init; }

    /// <summary><c>Y</c>: not on what is charged for a period.</summary>
    public string? Recurtax { get; init; }
}
