using Freeside.Domain.Billing.Application;
using Freeside.Domain.Common;
using Freeside.Domain.Common.Drafts;
using Freeside.Domain.Common.Fields;
using Freeside.Domain.Customers;
using Freeside.Domain.Outbox;
using Freeside.Domain.Packages.Life;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Payments.Writing;

/// <summary>
/// Posts a payment (cust_pay.pm insert). Without an invoice it stays unapplied. The first refusal, in the original's order, is
/// the call's.
/// </summary>
internal sealed class PaymentPosting : IPosting
{
    private const string Act = "error inserting cust_pay";
    private const int LeastTerm = 2;

    private static readonly string[] DepositFields = ["bank", "depositor", "account", "teller"];
    private static readonly Refusal NoCustomer = Refusal.Fault("Can't call method \"balance\" on an undefined value");

    private readonly Shop _shop;
    private readonly IUnitOfWork _work;
    private readonly CallSettings _settings;
    private readonly Draft<Payment> _draft;
    private readonly RecordKey? _invoice;
    private readonly Pending<Payer?> _payer;
    private readonly InvoicesToSettle? _invoices;
    private readonly PaymentReceipts _receipts;
    private readonly UnsuspensionAfterMoney _unsuspension;

    /// <summary>Asks for what is needed to decide; the customer's row first, to lock it.</summary>
    public PaymentPosting(Shop shop, IUnitOfWork work, CallSettings settings, FieldValues sent)
    {
        (_shop, _work, _settings) = (shop, work, settings);
        _invoice = PerlTruth.IsTrue(sent["invnum"]) ? RecordKey.Parse(sent["invnum"]) : null;
        var number = _invoice is null ? RecordKey.Parse(shop.Rules.NumberOrEmpty("custnum", sent["custnum"]).Value).Number : _invoice.Number;
        _payer = number is null ? Pending.Known<Payer?>(null)
            : _invoice is null ? work.Customers.LockPayer(number.Value)
            : work.Customers.LockOwner("cust_bill", number.Value);
        _invoices = _invoice?.Number is { } invnum ? work.Receivables.ToSettle([invnum]) : null;
        _receipts = new PaymentReceipts(work, settings, () => Recipients(work, number));
        _unsuspension = new UnsuspensionAfterMoney(shop, work, settings, () => AnySuspended(work, number));
        _draft = new Draft<Payment>(shop, work, PaymentForm.Form, sent);
    }

    /// <inheritdoc/>
    public string Number => _draft.Number;

    /// <inheritdoc/>
    public IReadOnlyList<string> Notes { get; private set; } = [];

    private FieldValues Values => _draft.Values;

    /// <inheritdoc/>
    public async Task<Refusal?> RunAsync(CancellationToken cancellationToken) =>
        TakeInvoice() ?? Check() ?? Insert() ?? Apply() ?? Acknowledge() ?? await UnsuspendAsync(cancellationToken)
            ?? (await _work.SaveAsync(cancellationToken))?.Within(Act);

    private Pending<IReadOnlyList<string>> Recipients(IUnitOfWork work, int? number) =>
        number is null ? Pending.Known<IReadOnlyList<string>>([])
        : _invoice is null ? work.Customers.Addresses(number.Value)
        : work.Customers.AddressesOfOwner(number.Value);

    private Pending<bool> AnySuspended(IUnitOfWork work, int? number) =>
        number is null ? Pending.Known(false)
        : _invoice is null ? work.Packages.AnySuspended(number.Value)
        : work.Packages.AnySuspendedOfOwner(number.Value);

    private async Task<Refusal?> UnsuspendAsync(CancellationToken cancellationToken)
    {
        Notes = await _unsuspension.RunAsync(_payer.Value!.Custnum, _draft.Record!.Paid, cancellationToken);
        return null;
    }

    private Refusal? TakeInvoice()
    {
        if (_invoice is null)
            return null;
        if (_invoice.Refusal is not null)
            return _invoice.Refusal;
        if (_invoices?.Invoices.Value is not [var invoice])
            return Refusal.Error($"Unknown cust_bill.invnum: {Values["invnum"]}");
        var (known, sent) = (FieldText.Of(invoice.Custnum)!, Values["custnum"]);
        if (PerlTruth.IsTrue(sent) && sent != known)
            return Refusal.Error($"Invoice custnum {known} does not match specified custnum {sent} for invoice {Values["invnum"]}");
        Values["custnum"] = known;
        return null;
    }

    private Refusal? Check() =>
        _draft.StampUser()
        ?? _draft.Check("paynum", "batchnum")
        ?? SentPayinfo.Check(Values, _settings.PaymentFields, _shop.Rules)
        ?? _draft.Check("gatewaynum", "order_number")
        ?? _draft.MustBePositive("paid")
        ?? CheckCustomer()
        ?? CheckTerm()
        ?? CheckDeposit();

    private Refusal? CheckCustomer()
    {
        if (_invoice is not null || _payer.Value is not null)
            return null;
        return RecordKey.Parse(Values["custnum"]).Refusal ?? Refusal.Error($"unknown cust_main.custnum: {Values["custnum"]}");
    }

    private Refusal? CheckTerm() =>
        PerlTruth.IsTrue(Values["discount_term"]) && PerlCharacters.Number(Values["discount_term"]) < LeastTerm
            ? Refusal.Error("invalid discount_term")
            : null;

    private Refusal? CheckDeposit()
    {
        if (Values["payby"] != "CASH" || !_settings.Money.RequiresCashDepositInfo)
            return null;
        var missing = DepositFields.FirstOrDefault(field => Values[field].Length == 0);
        return missing is null ? null : Refusal.Error($"{missing} required");
    }

    private Refusal? Insert()
    {
        if (_payer.Value is null)
            return NoCustomer;
        if (_settings.Money.DiscountsPrepayment && PerlTruth.IsTrue(Values["discount_term"]))
            return Refusal.Error($"Freeside's setting {Conf.PrepaymentCreditType} is in force; this server does not bill for a discount term, so no payment was made");
        _draft.StampDate();
        return SentPayinfo.Seal(Values, _shop.Cipher) ?? _draft.Insert()?.Within(Act);
    }

    private Refusal? Apply()
    {
        if (_invoices is null)
            return null;
        var payment = _draft.Record!;
        return new MoneyApplication(_invoices, _work.Records, _work.Stamp, _settings, _receipts.ForLines(_payer.Value!, isManual: true))
            .Apply(Funds.Of(payment), _invoices.Invoices.Value[0].Invnum, Values["paid"], payment.Date)
            ?.Within("error inserting cust_bill_pay");
    }

    private Refusal? Acknowledge()
    {
        _receipts.Made(_payer.Value!, _draft.Record!, _invoice?.Number);
        return null;
    }
}
