using Freeside.Domain.Common;
using Freeside.Domain.Events;
using Freeside.Domain.Payments.Methods;

namespace Freeside.Domain.Customers.Writing;

/// <summary>New payment details make declined charges worth another try (cust_main.pm replace).</summary>
internal sealed class ChargesToRetry
{
    private static readonly string[] Ways = [PayBy.Card, PayBy.Check, PayBy.PhoneBill];

    private readonly CustomerPaymentFields _old;
    private readonly Pending<IReadOnlyList<ChargeEvent>> _charges;

    /// <summary>Asks for the charges there were, where the customer is to be charged by itself.</summary>
    /// <param name="work">The call.</param>
    /// <param name="custnum">The customer.</param>
    /// <param name="old">How the customer paid, numbers readable.</param>
    /// <param name="payby">How the customer is to pay.</param>
    public ChargesToRetry(IUnitOfWork work, int custnum, CustomerPaymentFields old, string payby)
    {
        _old = old;
        _charges = Ways.Contains(payby) ? work.Events.Charges(custnum) : Pending.Known<IReadOnlyList<ChargeEvent>>([]);
    }

    /// <summary>Has them tried again where number, expiry or name are others now. A token in the place of a number is the same card.</summary>
    public void Arm(IRecords records, CustomerPaymentFields now, int agentnum)
    {
        var isOtherNumber = now.Payinfo != _old.Payinfo && !CardNumber.IsToken(now.Payinfo);
        if (isOtherNumber || now.Paydate != _old.Paydate || now.Payname != _old.Payname)
            ChargeRetry.Arm(records, _charges.Value, agentnum);
    }
}
