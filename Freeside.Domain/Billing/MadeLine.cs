using Freeside.Domain.Billing.Application;
using Freeside.Domain.Billing.Discounts;
using Freeside.Domain.Billing.Fees;
using Freeside.Domain.Billing.Taxes;
using Freeside.Domain.Common;
using Freeside.Domain.Invoices;
using Freeside.Domain.Packages;

namespace Freeside.Domain.Billing;

/// <summary>A line in the making, with what is to be stored beside it.</summary>
/// <param name="Line">The line; its invoice is not known yet.</param>
internal sealed record MadeLine(InvoiceLine Line)
{
    /// <summary>The package it is for; <c>null</c> for a fee.</summary>
    public Package? Package { get; init; }

    /// <summary>The definition it is for: the package's own, or one linked to it.</summary>
    public PackageDefinition? Definition { get; init; }

    /// <summary>The package on the line, as far as paying for it goes; <c>null</c> for a fee.</summary>
    public BilledPackage? Billed { get; init; }

    /// <summary>Texts under it.</summary>
    public IReadOnlyList<string> Details { get; init; } = [];

    /// <summary>Discounts in its amounts.</summary>
    public IReadOnlyList<DiscountPart> Discounts { get; init; } = [];

    /// <summary>What it is charged for, of a fee.</summary>
    public ChargedFee? Fee { get; init; }

    /// <summary>The older invoice a fee is charged for.</summary>
    public int? FeeInvnum { get; init; }

    /// <summary>Notes that the line is on an invoice, of a fee or an adjustment.</summary>
    public Action<int>? Settle { get; init; }

    /// <summary>How its parts are shown.</summary>
    public IReadOnlyList<InvoiceLineDisplay> Displays { get; init; } = [];

    /// <summary>What is said of its taxes; <c>null</c>: it has none, and no exemption either.</summary>
    public TaxTerms? Taxes { get; init; }

    /// <summary>What both its amounts come to.</summary>
    public decimal Amount => Line.Setup + Line.Recur;

    /// <summary>Whether a line for nothing is shown as the package, or its own definition, has it (cust_bill_pkg.pm setup_show_zero and recur_show_zero).</summary>
    /// <param name="own">The package's own definition.</param>
    public bool ShowsZero(PackageDefinition? own) => Package is { } package && Line.Pkgnum != 0
        && ((Line.Recur == 0 && ZeroLines.Shows(package.RecurShowZero, own?.RecurShowZero))
            || (Line.Setup == 0 && (Line.Sdate ?? 0) <= (package.Setup ?? 0) && ZeroLines.Shows(package.SetupShowZero, own?.SetupShowZero)));
}

/// <summary>Which lines for nothing are shown.</summary>
internal static class ZeroLines
{
    /// <summary>As the package says, or else its definition.</summary>
    public static bool Shows(string? own, string? definition) => string.IsNullOrEmpty(own) ? PerlTruth.IsTrue(definition) : own == "Y";
}
