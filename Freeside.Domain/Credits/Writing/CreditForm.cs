using Freeside.Domain.Common.Drafts;
using Freeside.Domain.Common.Fields;
using CreditField = Freeside.Domain.Common.Drafts.DraftField<Freeside.Domain.Credits.Credit>;

namespace Freeside.Domain.Credits.Writing;

/// <summary>What of a credit a client may fill (cust_credit.pm check).</summary>
internal static class CreditForm
{
    /// <summary>Fields that say how to go about the credit and are not stored with it: a text instead of a reason's number.</summary>
    public static IReadOnlyList<string> Instructions { get; } = ["reason"];

    /// <summary>The fields.</summary>
    public static RecordForm<Credit> Form { get; } = new(
        "cust_credit",
        "crednum",
        [
            CreditField.Key("crednum"),
            CreditField.Number("custnum", (c, v) => c.Custnum = v ?? 0, Rules.Number),
            CreditField.Number("_date", (c, v) => c.Date = v, Rules.NumberOrEmpty),
            CreditField.Amount("amount", (c, v) => c.Amount = v),
            CreditField.Text("otaker", (c, v) => c.Otaker = v, Rules.WordOrEmpty),
            CreditField.Text("addlinfo", (c, v) => c.Addlinfo = v, Rules.TextOrEmpty),
            CreditField.Text("closed", (c, v) => c.Closed = v, Rules.YesOrEmpty),
            CreditField.Number("pkgnum", (c, v) => c.Pkgnum = v, refers: new ForeignKey("cust_pkg", "pkgnum")),
            CreditField.Number("eventnum", (c, v) => c.Eventnum = v, refers: new ForeignKey("cust_event", "eventnum")),
            CreditField.Number("commission_agentnum", (c, v) => c.CommissionAgentnum = v, refers: new ForeignKey("agent", "agentnum")),
            CreditField.Number("commission_salesnum", (c, v) => c.CommissionSalesnum = v, refers: new ForeignKey("sales", "salesnum")),
            CreditField.Number("commission_pkgnum", (c, v) => c.CommissionPkgnum = v, refers: new ForeignKey("cust_pkg", "pkgnum")),
            CreditField.Number("reasonnum", (c, v) => c.Reasonnum = v, refers: new ForeignKey("reason", "reasonnum", IsNeeded: true)),
            CreditField.Text("credbatch", (c, v) => c.Credbatch = v),
            CreditField.Number("usernum", (c, v) => c.Usernum = v),
        ],
        number => new Credit { Crednum = number },
        c => c.Crednum);
}
