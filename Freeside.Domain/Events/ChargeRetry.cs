using Freeside.Domain.Common;

namespace Freeside.Domain.Events;

/// <summary>
/// Declined charges are to be tried again (cust_main/Billing.pm retry_realtime): their events become failed ones, and those the daily run
/// takes up again.
/// </summary>
public static class ChargeRetry
{
    /// <summary>Puts cards into the batch that goes to the bank. Whether the bank took them is not known: it is always tried again.</summary>
    private const string Batch = "cust_bill_batch";

    /// <summary>The actions that charge.</summary>
    public static IReadOnlyList<string> Actions { get; } = ["cust_bill_realtime_card", "cust_bill_realtime_check", "cust_bill_realtime_lec", Batch];

    /// <summary>
    /// Marks the first event of each invoice as failed, and the first about anything else. The original means to pass over invoices
    /// that are paid, but does not; nothing is charged twice by it, since the amount is the balance.
    /// </summary>
    /// <param name="records">Where it is written.</param>
    /// <param name="charges">The customer's charges.</param>
    /// <param name="agentnum">The customer's agent.</param>
    public static void Arm(IRecords records, IEnumerable<ChargeEvent> charges, int agentnum)
    {
        var due = charges.Where(c => (c.Agentnum is null || c.Agentnum == agentnum) && (c.Action == Batch || !string.IsNullOrEmpty(c.Event.Statustext)));
        foreach (var charge in due.DistinctBy(c => c.Invnum ?? 0))
        {
            charge.Event.Status = "failed";
            records.Replace(charge.Event);
        }
    }
}
