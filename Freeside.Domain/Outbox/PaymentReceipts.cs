using Freeside.Domain.Common;
using Freeside.Domain.Customers;
using Freeside.Domain.Payments;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Outbox;

/// <summary>
/// Puts mails about payments into the outbox, in the payment's own transaction, where the original sends or queues them after its
/// commit (cust_pay.pm send_receipt).
/// </summary>
public sealed class PaymentReceipts
{
    private readonly IUnitOfWork _work;
    private readonly ReceiptSettings _settings;
    private readonly Pending<IReadOnlyList<string>>? _recipients;

    /// <summary>For a customer whose recipients are known, or about to arrive.</summary>
    /// <param name="work">The call.</param>
    /// <param name="settings">The settings as they stand.</param>
    /// <param name="recipients">All addresses the customer's invoices go to; asked for only where some receipt may have to be sent.</param>
    public PaymentReceipts(IUnitOfWork work, CallSettings settings, Func<Pending<IReadOnlyList<string>>> recipients)
    {
        (_work, _settings) = (work, settings.Receipts);
        _recipients = work.HasOutbox && _settings.MayBeSent ? recipients() : null;
    }

    /// <summary>A payment was made by hand, or for a customer without invoices.</summary>
    /// <param name="payer">The customer.</param>
    /// <param name="payment">The payment.</param>
    /// <param name="invnum">The invoice it was made for, where it was.</param>
    public void Made(Payer payer, Payment payment, int? invnum)
    {
        if (_recipients is not null && _settings.Trigger(payer.Agentnum) == ReceiptSettings.OnPayment)
            Add(payer, payment.Paynum, invnum, pkgnum: null, isManual: true);
    }

    /// <summary>
    /// What is to be done for every line that some of a payment is applied to; takes payment, invoice and package. Where that is done
    /// by hand, a receipt, else a statement.
    /// </summary>
    public Action<int, int, int?> ForLines(Payer payer, bool isManual) => (paynum, invnum, pkgnum) =>
    {
        if (_recipients is not null && _settings.Trigger(payer.Agentnum) == ReceiptSettings.OnLine)
            Add(payer, paynum, invnum, pkgnum, isManual);
    };

    private void Add(Payer payer, int paynum, int? invnum, int? pkgnum, bool isManual)
    {
        if (!_settings.AreSent(payer.Agentnum))
            return;
        var msgnum = isManual ? _settings.MessageTemplate(payer.Agentnum) : null;
        if (isManual ? msgnum is null && !_settings.HasText : PerlTruth.IsTrue(payer.InvoiceNoemail))
            return;

        // The original also queues mails to nobody, where a mail account is gone.
        var recipients = _recipients!.Value.Where(InvoiceRecipients.IsMail).ToArray();
        if (recipients.Length == 0)
            return;
        _work.Records.Insert(new OutgoingMail
        {
            Created = DateTimeOffset.FromUnixTimeSeconds(_work.Stamp.Now),
            Kind = isManual ? OutgoingMail.Receipt : OutgoingMail.Statement,
            Custnum = payer.Custnum,
            Paynum = paynum,
            Invnum = invnum,
            Pkgnum = pkgnum,
            Msgnum = msgnum,
            Recipients = recipients,
        });
    }
}
