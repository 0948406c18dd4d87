using Freeside.Domain.Common;

namespace Freeside.Domain.Billing.Fees;

/// <summary>What a fee is charged for: an older invoice, or what the one in the making has so far.</summary>
/// <param name="Invnum">The older invoice; <c>null</c>: the one in the making.</param>
/// <param name="Total">What it comes to, or what is owed on it.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record FeeBasis(int? Invnum, Inexact Total, IReadOnlyList<FeeBasisLine> Lines)
{
    /// <summary>An older invoice.</summary>
    /// <param name="invnum">Its number.</param>
    /// <param name="read">What was read of it and others.</param>
    /// <param name="isOwed">Whether it is what is owed that counts.</param>
    public static FeeBasis Of(int invnum, FeeBases read, bool isOwed) => new(
        invnum,
        read.Invoices.Value.Where(i => i.Invnum == invnum).Sum(i => isOwed ? i.Owed : i.Charged),
        [
            .. read.Lines.Value.Where(l => l.Invnum == invnum).Select(l => new FeeBasisLine(
                l.Billpkgnum,
                isOwed ? l.Owed : l.Charged,
                [.. read.Calls.Value.Where(c => c.Billpkgnum == l.Billpkgnum)])),
        ]);
}

/// <summary>A line a fee is charged for.</summary>
/// <param name="Billpkgnum">The line.</param>
/// <param name="Amount">What it comes to, or what is owed on it.</param>
/// <param name="Calls">The calls under it that cost something.</param>
internal sealed record FeeBasisLine(int Billpkgnum, decimal Amount, IReadOnlyList<ChargedCall> Calls);
