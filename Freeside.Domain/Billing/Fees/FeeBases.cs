using Freeside.Domain.Common;

namespace Freeside.Domain.Billing.Fees;

/// <summary>Older invoices that fees are charged for.</summary>
public sealed class FeeBases
{
    /// <summary>None.</summary>
    public static FeeBases None { get; } = new()
    {
        Invoices = Pending.Known<IReadOnlyList<BaseInvoice>>([]),
        Lines = Pending.Known<IReadOnlyList<BaseLine>>([]),
        Calls = Pending.Known<IReadOnlyList<ChargedCall>>([]),
    };

    /// <summary>The invoices.</summary>
    public required Pending<IReadOnlyList<BaseInvoice>> Invoices { get; init; }

    /// <summary>Their lines, by number.</summary>
    public required Pending<IReadOnlyList<BaseLine>> Lines { get; init; }

    /// <summary>The calls under these.</summary>
    public required Pending<IReadOnlyList<ChargedCall>> Calls { get; init; }
}

/// <summary>An invoice a fee is charged for.</summary>
/// <param name="Invnum">The invoice.</param>
/// <param name="Charged">What it comes to.</param>
/// <param name="Owed">What is owed on it.</param>
public sealed record BaseInvoice(int Invnum, decimal Charged, decimal Owed);

/// <summary>A line a fee is charged for.</summary>
/// <param name="Invnum">The invoice.</param>
/// <param name="Billpkgnum">The line.</param>
/// <param name="Charged">What it comes to.</param>
/// <param name="Owed">What is owed on it.</param>
public sealed record BaseLine(int Invnum, int Billpkgnum, decimal Charged, decimal Owed);

/// <summary>A call that costs something.</summary>
/// <param name="Billpkgnum">The line.</param>
/// <param name="Classnum">The class of the call.</param>
/// <param name="Amount">What it costs.</param>
public sealed record ChargedCall(int Billpkgnum, int? Classnum, decimal Amount);
