using Freeside.Domain.Common.Drafts;
using Freeside.Domain.Common.Fields;
using PaymentField = Freeside.Domain.Common.Drafts.DraftField<Freeside.Domain.Payments.Payment>;

namespace Freeside.Domain.Payments.Writing;

/// <summary>What of a payment a client may fill (cust_pay.pm check).</summary>
internal static class PaymentForm
{
    /// <summary>Fields that say how to go about the payment and are not stored with it.</summary>
    public static IReadOnlyList<string> Instructions { get; } = ["invnum", "discount_term"];

    /// <summary>The fields.</summary>
    public static RecordForm<Payment> Form { get; } = new(
        "cust_pay",
        "paynum",
        [
            PaymentField.Key("paynum"),
            PaymentField.Number("custnum", (p, v) => p.Custnum = v ?? 0, Rules.NumberOrEmpty),
            PaymentField.Number("_date", (p, v) => p.Date = v, Rules.NumberOrEmpty),
            PaymentField.Amount("paid", (p, v) => p.Paid = v),
            PaymentField.Text("otaker", (p, v) => p.Otaker = v, Rules.WordOrEmpty),
            PaymentField.Text("paybatch", (p, v) => p.Paybatch = v, Rules.TextOrEmpty),
            PaymentField.Text("payunique", (p, v) => p.Payunique = v, Rules.TextOrEmpty),
            PaymentField.Text("closed", (p, v) => p.Closed = v, Rules.YesOrEmpty),
            PaymentField.Text("no_auto_apply", (p, v) => p.NoAutoApply = v, Rules.Flag),
            PaymentField.Number("pkgnum", (p, v) => p.Pkgnum = v, refers: new ForeignKey("cust_pkg", "pkgnum")),
            PaymentField.Text("bank", (p, v) => p.Bank = v, Rules.TextOrEmpty),
            PaymentField.Text("depositor", (p, v) => p.Depositor = v, Rules.WordOrEmpty),
            PaymentField.Text("account", (p, v) => p.Account = v, Rules.NumberOrEmpty),
            PaymentField.Text("teller", (p, v) => p.Teller = v, Rules.NumberOrEmpty),
            PaymentField.Number("batchnum", (p, v) => p.Batchnum = v, refers: new ForeignKey("pay_batch", "batchnum")),
            PaymentField.Number("gatewaynum", (p, v) => p.Gatewaynum = v, Rules.NumberOrEmpty),
            PaymentField.Text("processor", (p, v) => p.Processor = v, Rules.WordOrEmpty),
            PaymentField.Text("auth", (p, v) => p.Auth = v, Rules.TextOrEmpty),
            PaymentField.Text("order_number", (p, v) => p.OrderNumber = v, Rules.TextOrEmpty),
            PaymentField.Text("payby", (p, v) => p.Payby = v ?? ""),
            PaymentField.Text("payinfo", (p, v) => p.Payinfo = v),
            PaymentField.Text("paymask", (p, v) => p.Paymask = v),
            PaymentField.Text("paydate", (p, v) => p.Paydate = v),
            PaymentField.Number("usernum", (p, v) => p.Usernum = v),
        ],
        number => new Payment { Paynum = number, Payby = "" },
        p => p.Paynum);
}
