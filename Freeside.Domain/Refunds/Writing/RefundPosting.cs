using Freeside.Domain.Common;
using Freeside.Domain.Common.Drafts;
using Freeside.Domain.Customers;
using Freeside.Domain.Payments.Writing;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Refunds.Writing;

/// <summary>
/// Posts a refund (API.pm insert_refund, cust_refund.pm insert): of a credit, of a payment, or of nothing in particular, when it
/// stays unapplied. The first refusal, in the original's order, is the call's.
/// </summary>
internal sealed class RefundPosting : IPosting
{
    private const string UsualReason = "API refund";

    private readonly Shop _shop;
    private readonly IUnitOfWork _work;
    private readonly CallSettings _settings;
    private readonly RefundReason? _reason;
    private readonly RefundSource? _source;
    private readonly Pending<Payer?> _payer;
    private readonly Draft<Refund> _draft;

    /// <summary>Asks for what is needed to decide; the customer's row first, to lock it.</summary>
    public RefundPosting(Shop shop, IUnitOfWork work, CallSettings settings, FieldValues sent)
    {
        (_shop, _work, _settings) = (shop, work, settings);
        _source = RefundSource.Of(sent);
        _payer = _source is not null ? _source.Ask(work)
            : RecordKey.Parse(shop.Rules.NumberOrEmpty("custnum", sent["custnum"]).Value).Number is { } custnum ? work.Customers.LockPayer(custnum)
            : Pending.Known<Payer?>(null);
        if (!PerlTruth.IsTrue(sent["reason"]))
            sent["reason"] = UsualReason;
        _reason = PerlTruth.IsTrue(sent["reasonnum"]) ? null : new RefundReason(work, sent["reason"]);
        _draft = new Draft<Refund>(shop, work, RefundForm.Form, sent);
    }

    /// <inheritdoc/>
    public string Number => _draft.Number;

    private FieldValues Values => _draft.Values;

    /// <inheritdoc/>
    public async Task<Refusal?> RunAsync(CancellationToken cancellationToken) =>
        TakeReason() ?? _source?.Take(Values) ?? Check() ?? Insert() ?? _source?.Book(_draft.Record!, _work)
            ?? await _work.SaveAsync(cancellationToken);

    // A text that became a reason of its own is not stored with the refund as well.
    private Refusal? TakeReason()
    {
        if (_reason is null)
            return null;
        var (reasonnum, refusal) = _reason.Take(_shop);
        if (refusal is null)
            _draft.Refer("reasonnum", reasonnum);
        Values["reason"] = "";
        return refusal;
    }

    private Refusal? Check() =>
        _draft.StampUser()
        ?? _draft.Check("refundnum", "reasonnum")
        ?? _draft.MustBePositive("refund")
        ?? CheckCustomer()
        ?? SentPayinfo.Check(Values, _settings.PaymentFields, _shop.Rules)
        ?? _draft.Check("gatewaynum", "order_number");

    private Refusal? CheckCustomer()
    {
        if (_source is { IsCredit: true } || _payer.Value is not null)
            return null;
        return RecordKey.Parse(Values["custnum"]).Refusal ?? Refusal.Error($"unknown cust_main.custnum: {Values["custnum"]}");
    }

    private Refusal? Insert()
    {
        _draft.StampDate();
        return SentPayinfo.Seal(Values, _shop.Cipher) ?? _draft.Insert();
    }
}
