using Freeside.Domain.Billing.Application;
using Freeside.Domain.Common;
using Freeside.Domain.Customers;

namespace Freeside.Domain.Refunds.Writing;

/// <summary>The credit or payment a refund pays back. Where both were sent, the credit counts.</summary>
internal sealed class RefundSource
{
    private readonly FundsKind _kind;
    private readonly string _sent;
    private readonly RecordKey _key;
    private Pending<RefundableFunds?> _funds = Pending.Known<RefundableFunds?>(null);

    private RefundSource(FundsKind kind, string sent) => (_kind, _sent, _key) = (kind, sent, RecordKey.Parse(sent));

    /// <summary>Whether it is a credit.</summary>
    public bool IsCredit => _kind == FundsKind.Credit;

    /// <summary>What was sent; <c>null</c>: neither.</summary>
    public static RefundSource? Of(FieldValues sent) =>
        PerlTruth.IsTrue(sent["crednum"]) ? new RefundSource(FundsKind.Credit, sent["crednum"])
        : PerlTruth.IsTrue(sent["paynum"]) ? new RefundSource(FundsKind.Payment, sent["paynum"])
        : null;

    /// <summary>Asks for its customer, the row locked, and for what is left of it.</summary>
    public Pending<Payer?> Ask(IUnitOfWork work)
    {
        if (_key.Number is not { } number)
            return Pending.Known<Payer?>(null);
        var payer = work.Customers.LockOwner(IsCredit ? "cust_credit" : "cust_pay", number);
        _funds = work.Receivables.Refundable(_kind, number);
        return payer;
    }

    /// <summary>Makes the refund its customer's, whatever customer was sent.</summary>
    public Refusal? Take(FieldValues refund)
    {
        if (_key.Refusal is not null)
            return _key.Refusal;
        if (_funds.Value is not { } funds)
            return Refusal.Error($"Unknown {(IsCredit ? "cust_credit.crednum" : "cust_pay.paynum")}: {_sent}");
        refund["custnum"] = FieldText.Of(funds.Custnum)!;
        return null;
    }

    /// <summary>Books the refund against it.</summary>
    public Refusal? Book(Refund refund, IUnitOfWork work) => new RefundApplication(work.Records, work.Stamp).Book(refund, _funds.Value!);
}
