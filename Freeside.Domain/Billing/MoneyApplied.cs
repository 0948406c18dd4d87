using Freeside.Domain.Billing.Application;
using Freeside.Domain.Common;

namespace Freeside.Domain.Billing;

/// <summary>
/// Applies a customer's payments and credits in a run of billing, once or, where an event asks for it, again: then to what was made since
/// too, and with the credits given since (cust_main/Billing.pm apply_payments_and_credits).
/// </summary>
/// <param name="run">The run.</param>
/// <param name="invoices">The invoices it makes.</param>
/// <param name="open">The invoices that were open before, the oldest first.</param>
internal sealed class MoneyApplied(BillingRun run, NewInvoices invoices, IReadOnlyList<int> open)
{
    private readonly List<(MoneyApplication Application, IReadOnlyList<int> Invnums)> _rounds = [];
    private int _known;
    private Refusal? _refused;

    /// <summary>These invoices as they were stored.</summary>
    public required InvoicesToSettle Stored { get; init; }

    /// <summary>The payments, in the order in which they are used.</summary>
    public required IReadOnlyList<Funds> Payments { get; init; }

    /// <summary>The credits that were stored.</summary>
    public required IReadOnlyList<Funds> Credits { get; init; }

    /// <summary>Hears of every line that some of a payment is applied to: payment, invoice, package.</summary>
    public required Action<int, int, int?> Paid { get; init; }

    /// <summary>Applies what there is.</summary>
    /// <returns>Why it cannot be applied, or <c>null</c>. What was refused once in a run is not tried again: accounts are half done then.</returns>
    public Refusal? Apply()
    {
        if (_refused is not null || (Payments.Count == 0 && Credits.Count == 0 && run.Credits.Count == 0))
            return _refused;
        Extend();
        List<Funds> credits = [.. Credits.Concat(run.Credits).OrderBy(c => c.Date ?? 0)];
        return _refused = _rounds
            .Select(r => new AutomaticApplication(r.Application, Payments, credits, run.Settings).ApplyTo(r.Invnums))
            .FirstOrDefault(r => r is not null);
    }

    // What was made since comes last, with accounts of its own: the others' go on.
    private void Extend()
    {
        List<int> invnums = [.. _rounds.Count == 0 ? open : [], .. invoices.All.Skip(_known).Where(i => i.Charged > 0).Select(i => i.Invnum)];
        _known = invoices.All.Count;
        if (invnums.Count > 0)
            _rounds.Add((new MoneyApplication(invoices.With(Stored), run.Records, run.Stamp, run.Settings, Paid), invnums));
    }
}
