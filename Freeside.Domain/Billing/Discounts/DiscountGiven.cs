using Freeside.Domain.Common;

namespace Freeside.Domain.Billing.Discounts;

/// <summary>What the discounts of a package take off one charge, or the charge for a period, of one.</summary>
public sealed class DiscountGiven
{
    /// <summary>Nothing.</summary>
    public static DiscountGiven None => new();

    /// <summary>How much in all, two decimals.</summary>
    public decimal Total => Parts.Sum(p => p.Amount);

    /// <summary>What each discount takes off, where it does; they become records (<c>cust_bill_pkg_discount</c>).</summary>
    public IList<DiscountPart> Parts { get; } = [];

    /// <summary>The months each discount is used up by: also those that take nothing off.</summary>
    public IList<DiscountUse> Uses { get; } = [];

    /// <summary>By discount: what a setup fee left of an amount, all the period that is billed with it gets; two decimals.</summary>
    public IDictionary<int, decimal> LeftForPeriod { get; } = new Dictionary<int, decimal>();

    /// <summary>
    /// By discount: by how much an amount exceeds the charge for the period. Meant to lessen a setup fee that comes with the period, it is
    /// added to it instead (Billing.pm _make_lines).
    /// </summary>
    public IDictionary<int, Inexact> AddedToSetup { get; } = new Dictionary<int, Inexact>();
}

/// <summary>What one discount takes off.</summary>
/// <param name="Discount">The discount.</param>
/// <param name="Amount">How much, two decimals, never nothing.</param>
/// <param name="Months">For how many months, as the original writes it; of a setup fee none.</param>
public sealed record DiscountPart(ActiveDiscount Discount, decimal Amount, string Months);

/// <summary>A discount was given for some months.</summary>
/// <param name="Discount">The discount.</param>
/// <param name="Months">The months.</param>
public sealed record DiscountUse(ActiveDiscount Discount, Inexact Months);
