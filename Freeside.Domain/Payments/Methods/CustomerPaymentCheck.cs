using Freeside.Domain.Common;

namespace Freeside.Domain.Payments.Methods;

/// <summary>
/// Checks and normalises how a customer pays, in the original's order (cust_main.pm check). The steps stand apart
/// because other fields are checked between them; run them in the order they are declared in and stop at the first refusal.
/// </summary>
/// <param name="fields">The fields as they are to be: what the client sent over what the customer's row holds.</param>
/// <param name="context">What the rules look at beside them.</param>
public sealed class CustomerPaymentCheck(CustomerPaymentFields fields, CustomerPaymentContext context)
{
    // Decided on the fields as sent: later steps compare nothing with the old ones any more.
    private readonly PaymentChange _change = PaymentChange.Between(context.Old, fields, context.Settings);

    /// <summary>The fields, normalised as far as the steps have run; to be stored when all have and none refused.</summary>
    public CustomerPaymentFields Fields { get; private set; } = fields;

    /// <summary>Whether the card is one the original would have its gateway verify, where the shop wants that.</summary>
    public bool IsNewCard => _change.IsNewCard;

    /// <summary>
    /// Before the customer check: the right to make an account complimentary (update), and whether the shop takes such cards.
    /// </summary>
    public Refusal? Admission()
    {
        var becomesComplimentary = context.Old is { } old && Fields.Payby == PayBy.Complimentary && old.Payby != PayBy.Complimentary;
        if (becomesComplimentary && !context.MayMakeComplimentary)
            return ComplimentaryAccount.NotPermitted;
        if (_change.Refusal is not null)
            return _change.Refusal;
        return _change.IsNewCard ? AcceptedCards.Check(Fields, context.Settings) : null;
    }

    /// <summary>Whether a customer can pay that way.</summary>
    public Refusal? Payby() => PayBy.IsOfCustomers(Fields.Payby) ? null : PayBy.Illegal(Fields.Payby);

    /// <summary>The number and the verification code, by the way to pay; bans.</summary>
    public Refusal? Payinfo() => Take(CustomerPayinfo.Check(Fields, context, _change.IgnoresBans));

    /// <summary>The expiry.</summary>
    public Refusal? Paydate()
    {
        var expiry = CardExpiry.Check(Fields.Payby, Fields.Paydate, context.Today, _change.IgnoresExpiry, context.Messages);
        if (expiry.Refusal is null)
            Fields = Fields with { Paydate = expiry.Value };
        return expiry.Refusal;
    }

    /// <summary>The name on the card or account.</summary>
    /// <param name="first">The customer's first name, as it will be stored.</param>
    /// <param name="last">The customer's last name, as it will be stored.</param>
    public Refusal? Payname(string first, string last)
    {
        var name = PaymentName.Check(Fields.Payby, Fields.Payname, first, last, context);
        if (name.Refusal is null)
            Fields = Fields with { Payname = name.Value };
        return name.Refusal;
    }

    private Refusal? Take(CheckedPaymentFields result)
    {
        if (result.Refusal is null)
            Fields = result.Fields;
        return result.Refusal;
    }
}
