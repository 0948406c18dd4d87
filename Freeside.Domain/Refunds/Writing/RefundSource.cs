using Freeside.Domain.Common;
using Freeside.Domain.Customers;

namespace Freeside.Domain.Refunds.Writing;

/// <summary>The credit or payment a refund pays back. Where both were sent, the credit counts.</summary>
internal sealed class RefundSource
{
    private readonly string _table;
    private readonly string _column;
    private readonly string _sent;
    private Pending<int?> _owner = Pending.Known<int?>(null);

    private RefundSource(string table, string column, string sent)
    {
        (_table, _column, _sent) = (table, column, sent);
        Key = RecordKey.Parse(sent);
    }

    /// <summary>Its number as sent.</summary>
    public RecordKey Key { get; }

    /// <summary>Whether it is a credit.</summary>
    public bool IsCredit => _column == "crednum";

    /// <summary>What was sent; <c>null</c>: neither.</summary>
    public static RefundSource? Of(FieldValues sent) =>
        PerlTruth.IsTrue(sent["crednum"]) ? new RefundSource("cust_credit", "crednum", sent["crednum"])
        : PerlTruth.IsTrue(sent["paynum"]) ? new RefundSource("cust_pay", "paynum", sent["paynum"])
        : null;

    /// <summary>Asks for its customer, the row locked, and its number.</summary>
    public Pending<Customer?> LockOwner(IUnitOfWork work)
    {
        if (Key.Number is not { } number)
            return Pending.Known<Customer?>(null);
        var customer = work.Customers.LockOwner(_table, number);
        _owner = work.References.Owner(_table, number);
        return customer;
    }

    /// <summary>Makes the refund its customer's, whatever customer was sent.</summary>
    public Refusal? Take(FieldValues refund)
    {
        if (Key.Refusal is not null)
            return Key.Refusal;
        if (_owner.Value is not { } owner)
            return Refusal.Error($"Unknown {_table}.{_column}: {_sent}");
        refund["custnum"] = FieldText.Of(owner)!;
        return null;
    }
}
