using System.Globalization;
using Freeside.Domain.Common;
using Freeside.Domain.Outbox;
using Freeside.Domain.Payments;

namespace Freeside.Domain.Customers.Writing;

/// <summary>A prepaid card a new customer comes with: it is used up, and what it is worth becomes the first payment (cust_main.pm get_prepay, insert).</summary>
internal sealed class PrepaidSignUp(IUnitOfWork work)
{
    private PrepaidCard? _card;

    /// <summary>Takes the card, if it is there and the agent's; a customer without agent gets the card's.</summary>
    public async Task<Refusal?> TakeAsync(string identifier, FieldValues customer, CancellationToken cancellationToken)
    {
        work.BeginTransaction();
        var card = work.PrepaidCards.Lock(identifier);
        await work.ReadAsync(cancellationToken);
        _card = card.Value;
        if (_card is null)
            return Refusal.Error($"Invalid prepaid card: {identifier}");
        if (PerlTruth.IsTrue(_card.Agentnum))
        {
            var agentnum = _card.Agentnum!.Value.ToString(CultureInfo.InvariantCulture);
            if (PerlTruth.IsTrue(customer["agentnum"]) && customer["agentnum"].Trim().TrimStart('0') != agentnum)
                return Refusal.Error($"prepaid card not valid for agent {customer["agentnum"]}");
            customer["agentnum"] = agentnum;
        }

        work.Records.Delete(_card);
        return null;
    }

    /// <summary>Makes the payment.</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="receipts">Where a receipt is noted, if there is to be one.</param>
    /// <returns>A refusal where the card carries what a customer without services cannot use.</returns>
    public Refusal? PayInto(Customer customer, PaymentReceipts receipts)
    {
        if (_card is null)
            return null;
        if (PerlTruth.IsTrue(_card.Seconds))
            return Refusal.Error("No svc_acct record to apply pre-paid time");
        if (new[] { _card.Upbytes, _card.Downbytes, _card.Totalbytes }.Any(bytes => bytes is not (null or 0)))
            return Refusal.Error("No svc_acct record to apply pre-paid data");
        if (_card.Amount == 0)
            return null;
        var payment = new Payment
        {
            Paynum = work.Records.NewNumber(),
            Custnum = customer.Custnum,
            Date = work.Stamp.Now,
            Paid = _card.Amount,
            Payby = "PREP",
            Payinfo = _card.Identifier,
            Usernum = work.Stamp.Usernum,
        };
        if (work.Records.WouldRefuse(payment) is { } refusal)
            return Refusal.Error($"inserting payment (transaction rolled back): {refusal.Text}");
        work.Records.Insert(payment);
        receipts.Made(Payer.Of(customer), payment, invnum: null);
        return null;
    }
}
