using Freeside.Domain.Common;
using Freeside.Domain.Refunds;

namespace Freeside.Domain.Billing.Application;

/// <summary>Books a refund against the payment or credit it pays back (cust_pay_refund.pm and cust_credit_refund.pm insert).</summary>
/// <param name="records">What the call writes.</param>
/// <param name="stamp">When.</param>
public sealed class RefundApplication(IRecords records, RecordStamp stamp)
{
    /// <summary>Books the whole of a refund made in this call, of which therefore nothing is applied yet.</summary>
    /// <param name="refund">The refund; it is booked on its own date.</param>
    /// <param name="source">What it pays back; read after its customer's row was locked.</param>
    /// <returns>Why it cannot be booked, without a prefix; <c>null</c> where it was.</returns>
    public Refusal? Book(Refund refund, RefundableFunds source)
    {
        var (isPayment, name) = source.Kind == FundsKind.Payment ? (true, "payment") : (false, "credit");
        if (IsClosed(source.Closed))
            return Refusal.Error($"Can't apply refund to closed {name}");
        if (IsClosed(refund.Closed))
            return Refusal.Error($"Can't apply {name} to closed refund");
        if (refund.Amount <= 0)
            return Refusal.Error("amount must be > 0");
        if (refund.Amount > source.Unapplied)
            return Refusal.Error($"Cannot apply more than remaining value of {name}");
        var date = PerlTruth.IsTrue(refund.Date) ? refund.Date : stamp.Now;
        records.Insert(isPayment
            ? new PaymentRefund { Payrefundnum = records.NewNumber(), Paynum = source.Number, Refundnum = refund.Refundnum, Amount = refund.Amount, Date = date }
            : new CreditRefund { Creditrefundnum = records.NewNumber(), Crednum = source.Number, Refundnum = refund.Refundnum, Amount = refund.Amount, Date = date });
        return null;
    }

    private static bool IsClosed(string? closed) => closed?.StartsWith("Y", StringComparison.OrdinalIgnoreCase) ?? false;
}
