using Freeside.Domain.Common.Drafts;
using Freeside.Domain.Common.Fields;
using RefundField = Freeside.Domain.Common.Drafts.DraftField<Freeside.Domain.Refunds.Refund>;

namespace Freeside.Domain.Refunds.Writing;

/// <summary>What of a refund a client may fill (cust_refund.pm check).</summary>
internal static class RefundForm
{
    /// <summary>Fields that say how to go about the refund and are not stored with it.</summary>
    public static IReadOnlyList<string> Instructions { get; } = ["crednum", "paynum"];

    /// <summary>The fields.</summary>
    public static RecordForm<Refund> Form { get; } = new(
        "cust_refund",
        "refundnum",
        [
            RefundField.Key("refundnum"),
            RefundField.Number("custnum", (r, v) => r.Custnum = v ?? 0, Rules.NumberOrEmpty),
            RefundField.Amount("refund", (r, v) => r.Amount = v),
            RefundField.Text("otaker", (r, v) => r.Otaker = v, Rules.WordOrEmpty),
            RefundField.Text("reason", (r, v) => r.ReasonText = v, Rules.TextOrEmpty),
            RefundField.Number("_date", (r, v) => r.Date = v, Rules.NumberOrEmpty),
            RefundField.Text("paybatch", (r, v) => r.Paybatch = v, Rules.TextOrEmpty),
            RefundField.Text("closed", (r, v) => r.Closed = v, Rules.YesOrEmpty),
            RefundField.Number("source_paynum", (r, v) => r.SourcePaynum = v, refers: new ForeignKey("cust_pay", "paynum")),
            RefundField.Number("reasonnum", (r, v) => r.Reasonnum = v, refers: new ForeignKey("reason", "reasonnum", IsNeeded: true)),
            RefundField.Number("gatewaynum", (r, v) => r.Gatewaynum = v, Rules.NumberOrEmpty),
            RefundField.Text("processor", (r, v) => r.Processor = v, Rules.WordOrEmpty),
            RefundField.Text("auth", (r, v) => r.Auth = v, Rules.TextOrEmpty),
            RefundField.Text("order_number", (r, v) => r.OrderNumber = v, Rules.TextOrEmpty),
            RefundField.Text("payby", (r, v) => r.Payby = v ?? ""),
            RefundField.Text("payinfo", (r, v) => r.Payinfo = v),
            RefundField.Text("paymask", (r, v) => r.Paymask = v),
            RefundField.Number("usernum", (r, v) => r.Usernum = v),
        ],
        number => new Refund { Refundnum = number, Payby = "" },
        r => r.Refundnum);
}
