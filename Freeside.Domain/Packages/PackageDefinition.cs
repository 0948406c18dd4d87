namespace Freeside.Domain.Packages;

/// <summary>What a shop sells (<c>part_pkg</c>).</summary>
public sealed class PackageDefinition
{
    /// <summary>The definition's number.</summary>
    public int Pkgpart { get; init; }

    /// <summary>What it is called.</summary>
    public string Name { get; set; } = "";

    /// <summary>What is said of it beside.</summary>
    public string? Comment { get; set; }

    /// <summary>Its class.</summary>
    public int? Classnum { get; set; }

    /// <summary><c>Y</c>: it is not sold any more.</summary>
    public string? Disabled { get; set; }

    /// <summary>The first of the definitions that took one another's place.</summary>
    public int? FamilyPkgpart { get; set; }

    /// <summary>Billing frequency: months, or a number with <c>d</c>, <c>w</c> or <c>h</c>; <c>0</c>: one time.</summary>
    public string? Freq { get; set; }

    /// <summary><c>Y</c>: a new package waits until somebody starts it.</summary>
    public string? StartOnHold { get; set; }

    /// <summary>How its price is worked out.</summary>
    public string? Plan { get; set; }

    /// <summary>Which taxes it falls under.</summary>
    public string? Taxclass { get; set; }

    /// <summary>A tax vendor's product.</summary>
    public int? Taxproductnum { get; set; }

    /// <summary><c>Y</c>: setup fees are not taxed.</summary>
    public string? Setuptax { get; set; }

    /// <summary><c>Y</c>: recurring charges are not taxed.</summary>
    public string? Recurtax { get; set; }

    /// <summary><c>Y</c>: its packages are never paid for automatically.</summary>
    public string? NoAuto { get; set; }

    /// <summary><c>Y</c>: a setup of nothing is shown on invoices.</summary>
    public string? SetupShowZero { get; set; }

    /// <summary><c>Y</c>: a period for nothing is shown on invoices.</summary>
    public string? RecurShowZero { get; set; }

    /// <summary>Which packages' lines are paid first: the highest; missing: 0.</summary>
    public float? PayWeight { get; set; }

    /// <summary>Which packages' lines are credited first: the highest; missing: 0.</summary>
    public float? CreditWeight { get; set; }

    /// <summary>Whether a package is billed once and never again.</summary>
    public bool IsOneTime => Freq == "0";

    /// <summary>Whether nothing recurs, as the original's pattern has it: also <c>0</c> with something behind it.</summary>
    public bool HasNoRecurring => Freq?.StartsWith('0') ?? false;
}
