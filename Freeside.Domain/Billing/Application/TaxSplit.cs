using Freeside.Domain.Common;

namespace Freeside.Domain.Billing.Application;

/// <summary>How the share of a tax line goes to the parts it is made of (cust_bill_ApplicationCommon.pm calculate_applications).</summary>
internal static class TaxSplit
{
    /// <summary>
    /// What is stored of shares, in order. A part that is settled already gets a row of nothing, and so does a tax line whose share is
    /// nothing; of an ordinary line's nothing there is no row.
    /// </summary>
    public static IReadOnlyList<StoredShare> Split(IEnumerable<PartShare> shares)
    {
        var stored = new List<StoredShare>();
        foreach (var (part, amount) in shares)
        {
            var left = SplitOff(stored, part, amount);
            if (left > Inexact.Zero)
                stored.Add(new StoredShare(part, null, left.ToCents()));
        }

        return stored;
    }

    private static Inexact SplitOff(List<StoredShare> stored, LinePart part, Inexact left)
    {
        foreach (var share in part.Line.TaxShares)
        {
            Inexact owed = part.Line.Owed(share);
            stored.Add(new StoredShare(part, share, Inexact.Min(left, owed).ToCents()));
            left -= owed;
            if (left <= Inexact.Zero)
                return Inexact.Zero;
        }

        return left;
    }
}
