using System.Globalization;
using Freeside.Domain.Common;

namespace Freeside.Domain.Settings;

/// <summary>Typed view of the settings on receipts for payments, read at every call (cust_pay.pm insert, send_receipt).</summary>
public sealed class ReceiptSettings(ConfTable conf)
{
    /// <summary>A receipt for every payment that is made.</summary>
    public const string OnPayment = "cust_pay";

    /// <summary>A receipt for every line of an invoice that is paid.</summary>
    public const string OnLine = "cust_bill_pay_pkg";

    /// <summary>Whether any agent's customers may get receipts.</summary>
    public bool MayBeSent { get; } = conf.IsAnywhere(Conf.PaymentReceipt);

    /// <summary>Whether there is a text for receipts that name no message template.</summary>
    public bool HasText { get; } = conf.Exists(Conf.PaymentReceiptText);

    /// <summary>Whether the agent's customers get receipts.</summary>
    public bool AreSent(int? agentnum) => conf.IsOn(Conf.PaymentReceipt, agentnum);

    /// <summary>What a receipt is sent for: <see cref="OnPayment"/>, <see cref="OnLine"/>, or something unknown, which nothing is.</summary>
    public string Trigger(int? agentnum) =>
        conf.Line(Conf.PaymentReceiptTrigger, agentnum) is { } trigger && PerlTruth.IsTrue(trigger) ? trigger : OnPayment;

    /// <summary>The number of the message template of receipts; <c>null</c>: there is none.</summary>
    public int? MessageTemplate(int? agentnum) =>
        int.TryParse(conf.Line(Conf.PaymentReceiptTemplate, agentnum), NumberStyles.None, CultureInfo.InvariantCulture, out var msgnum) && msgnum != 0
            ? msgnum
            : null;
}
