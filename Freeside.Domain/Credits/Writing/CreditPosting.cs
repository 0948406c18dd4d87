using Freeside.Domain.Common;
using Freeside.Domain.Common.Drafts;
using Freeside.Domain.Customers;
using Freeside.Domain.Packages.Life;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Credits.Writing;

/// <summary>
/// Posts a credit, which stays unapplied (API.pm insert_credit, cust_credit.pm insert). The first refusal, in the original's
/// order, is the call's.
/// </summary>
internal sealed class CreditPosting : IPosting
{
    // The original shows its record's class and address here; the address helps nobody.
    private const string Act = "error inserting FS::cust_credit";

    private static readonly Refusal NoCustomer = Refusal.Fault("Can't call method \"balance\" on an undefined value");

    private readonly IUnitOfWork _work;
    private readonly RecordKey _custnum;
    private readonly Pending<Payer?> _payer;
    private readonly Pending<decimal> _applied;
    private readonly Draft<Credit> _draft;
    private readonly UnsuspensionAfterMoney _unsuspension;

    /// <summary>Asks for what is needed to decide; the customer's row first, to lock it.</summary>
    public CreditPosting(Shop shop, IUnitOfWork work, CallSettings settings, FieldValues sent)
    {
        _work = work;
        _custnum = RecordKey.Parse(sent["custnum"]);
        _payer = _custnum.Number is { } custnum ? work.Customers.LockPayer(custnum) : Pending.Known<Payer?>(null);
        if (!PerlTruth.IsTrue(sent["reasonnum"]))
            sent["reasonnum"] = settings.Money.ApiCreditReason;

        // Only a number that was chosen can have applications already.
        var crednum = shop.Rules.NumberOrEmpty("crednum", sent["crednum"]).Value;
        _applied = PerlTruth.IsTrue(crednum) && RecordKey.Parse(crednum).Number is { } number ? work.Credits.Applied(number) : Pending.Known(0m);
        _unsuspension = new UnsuspensionAfterMoney(
            shop, work, settings, () => _custnum.Number is { } owner ? work.Packages.AnySuspended(owner) : Pending.Known(false));
        _draft = new Draft<Credit>(shop, work, CreditForm.Form, sent);
    }

    /// <inheritdoc/>
    public string Number => _draft.Number;

    /// <inheritdoc/>
    public IReadOnlyList<string> Notes { get; private set; } = [];

    private FieldValues Values => _draft.Values;

    /// <inheritdoc/>
    public async Task<Refusal?> RunAsync(CancellationToken cancellationToken) =>
        CheckCustomer() ?? CheckReason()
            ?? (Check() ?? _draft.Insert())?.Within(Act)
            ?? await UnsuspendAsync(cancellationToken)
            ?? (await _work.SaveAsync(cancellationToken))?.Within(Act);

    private async Task<Refusal?> UnsuspendAsync(CancellationToken cancellationToken)
    {
        Notes = await _unsuspension.RunAsync(_payer.Value!.Custnum, _draft.Record!.Amount, cancellationToken);
        return null;
    }

    private Refusal? CheckCustomer() => _custnum.Refusal ?? (_payer.Value is null ? NoCustomer : null);

    // Reasons are made of a text and a kind, and no client can send a kind.
    private Refusal? CheckReason()
    {
        if (PerlTruth.IsTrue(Values["reasonnum"]))
            return null;
        return Refusal.Error(PerlTruth.IsTrue(Values["reason"]) ? "reason type required" : "reason text or existing reason required");
    }

    private Refusal? Check()
    {
        var refusal = _draft.StampUser() ?? _draft.Check("crednum", "reasonnum") ?? _draft.MustBePositive("amount") ?? CheckApplied();
        _draft.StampDate();
        return refusal;
    }

    private Refusal? CheckApplied() => RecordKey.Parse(Values["crednum"]).Refusal
        ?? (ColumnText.Amount(Values["amount"], out _) < _applied.Value ? Refusal.Error("amount must be greater or equal to amount applied") : null);
}
