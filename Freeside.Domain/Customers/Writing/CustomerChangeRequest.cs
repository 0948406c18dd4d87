using Freeside.Domain.Common;
using Freeside.Domain.Locations.Writing;

namespace Freeside.Domain.Customers.Writing;

/// <summary>A change of a customer as a client sent it (API.pm update_customer). A key that was not sent leaves what is stored.</summary>
internal sealed class CustomerChangeRequest
{
    private readonly IReadOnlyDictionary<string, string> _sent;

    private CustomerChangeRequest(IReadOnlyDictionary<string, string> sent) => _sent = sent;

    /// <summary>The new billing address; <c>null</c> where it stays.</summary>
    public FieldValues? Billing { get; private init; }

    /// <summary>The new service address; <c>null</c> where it stays or becomes the billing address.</summary>
    public FieldValues? Service { get; private init; }

    /// <summary>Whether the service address becomes the billing address.</summary>
    public bool ServesAtBilling { get; private init; }

    /// <summary>Where invoices are to go; <c>null</c> where that stays.</summary>
    public SentRecipients? Recipients { get; private init; }

    /// <summary>Reads what was sent.</summary>
    /// <param name="has">Whether a key was sent.</param>
    /// <param name="text">A key's text; <c>null</c> for undef.</param>
    public static CustomerChangeRequest Read(Func<string, bool> has, Func<string, string?> text)
    {
        var service = new FieldValues().Take(LocationFields.OfAddressChanges, f => text("ship_" + f));
        var hasServiceAddress = service["address1"].Length > 0;
        return new CustomerChangeRequest(CustomerFields.Sent.Where(has).ToDictionary(k => k, k => text(k) ?? "", StringComparer.Ordinal))
        {
            Billing = has("address1") ? new FieldValues().Take(LocationFields.OfAddressChanges, text) : null,
            Service = hasServiceAddress ? service : null,
            ServesAtBilling = has("ship_address1") && LocationFields.OfAddressChanges.All(f => service[f].Length == 0),
            Recipients = has("invoicing_list") || has("postal_invoicing")
                ? SentRecipients.Parse(text("invoicing_list"), text("postal_invoicing"))
                : null,
        };
    }

    /// <summary>Puts what was sent over a customer's stored fields.</summary>
    public void PutOver(FieldValues stored)
    {
        foreach (var (field, value) in _sent)
            stored[field] = value;
    }
}
