using Freeside.Domain.Common;
using Freeside.Domain.Locations.Writing;
using Freeside.Domain.Payments.Methods;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Customers.Writing;

/// <summary>A new customer as a client sent it (API.pm new_customer).</summary>
internal sealed class NewCustomerRequest
{
    private readonly FieldValues _fields;
    private readonly NewCustomerPayment _payment;

    private NewCustomerRequest(FieldValues fields, FieldValues billing, FieldValues? service, SentRecipients recipients)
    {
        (Billing, Service, Recipients) = (billing, service, recipients);
        _fields = fields;
        _payment = NewCustomerPayment.Of(CustomerPayment.Read(fields));
        CustomerPayment.Write(_payment.Fields, fields);
    }

    /// <summary>The billing location's fields.</summary>
    public FieldValues Billing { get; }

    /// <summary>The service location's fields; <c>null</c> where it is the billing location.</summary>
    public FieldValues? Service { get; }

    /// <summary>Where invoices are to go.</summary>
    public SentRecipients Recipients { get; }

    /// <summary>How the customer is to pay.</summary>
    public CustomerPaymentFields Payment => _payment.Fields;

    /// <summary>The customer's fields as sent, but for ways to pay that only say how the first payment comes in.</summary>
    public FieldValues Sent => _fields;

    /// <summary>The prepaid card the customer comes with; <c>null</c>: none.</summary>
    public string? PrepaidCard => _payment.PrepaidCard;

    /// <summary>Reads what was sent; <paramref name="text"/> gives a key's text, <c>null</c> for undef or none.</summary>
    public static NewCustomerRequest Read(Func<string, string?> text)
    {
        var fields = new FieldValues().Take(CustomerFields.Sent, text);
        var billing = new FieldValues().Take(LocationFields.OfNewCustomers, f => PerlTruth.IsTrue(text("bill_" + f)) ? text("bill_" + f) : text(f));
        var service = new FieldValues().Take(LocationFields.OfNewCustomers, f => text("ship_" + f));
        var isSeparate = service["address1"].Length > 0 && LocationFields.OfNewCustomers.Any(f => billing[f] != service[f]);
        var list = PerlTruth.IsTrue(text("invoicing_list")) ? text("invoicing_list") : null;
        return new NewCustomerRequest(fields, billing, isSeparate ? service : null, SentRecipients.Parse(list, text("postal_invoicing")));
    }

    /// <summary>
    /// The customer's fields. Without an advertising source the original means to take the shop's own; where the shop has none, the list
    /// it builds the customer from loses an element, all pairs shift, and every field ends up empty.
    /// </summary>
    public FieldValues Fields(CustomerSettings settings) =>
        PerlTruth.IsTrue(_fields["refnum"]) || settings.DefaultRefnum.Length > 0 ? _fields : new FieldValues();
}
