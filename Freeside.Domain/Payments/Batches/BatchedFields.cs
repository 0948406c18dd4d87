using Freeside.Domain.Common;
using Freeside.Domain.Common.Fields;
using Freeside.Domain.Customers;
using Freeside.Domain.Locations;
using Freeside.Domain.Payments.Methods;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Payments.Batches;

/// <summary>Whom a batched payment is from, and how it is made: checked and put into its row (cust_pay_batch.pm check).</summary>
/// <param name="customer">The customer.</param>
/// <param name="payinfo">The customer's card or account, readable.</param>
/// <param name="place">Where the customer is billed; <c>null</c>: nowhere.</param>
/// <param name="rules">The rules for texts.</param>
/// <param name="settings">The settings as they stand.</param>
internal sealed class BatchedFields(Customer customer, string payinfo, Location? place, FieldRules rules, CallSettings settings)
{
    private static readonly PerlPattern Name = new($"^([{PerlPattern.Word} ,.\\-']+)$");
    private static readonly PerlPattern Zip = new($@"^\s*([{PerlPattern.Word}][{PerlPattern.Word}\-\s]{{2,8}}[{PerlPattern.Word}])\s*$");
    private static readonly PerlPattern Country = new($"^([{PerlPattern.Word}]{{2}})$");

    /// <summary>Puts all into the row, one after the other in the original's order.</summary>
    /// <returns>The first refusal; what was put before stays. No text has a card's or account's number.</returns>
    public Refusal? Put(BatchedPayment row) => PutPlace(row) ?? PutNames(row) ?? PutPayinfo(row) ?? PutExpiry(row) ?? PutNameOnCard(row) ?? PutRegion(row);

    private Refusal? PutPlace(BatchedPayment row)
    {
        var city = place?.City ?? "";
        return Set(rules.Text("address1", place?.Address1 ?? ""), v => row.Address1 = v)
            ?? Set(rules.TextOrEmpty("address2", place?.Address2 ?? ""), v => row.Address2 = FieldText.OrNull(v))
            ?? Set(settings.Locations.HasNoCity ? rules.TextOrEmpty("city", city) : rules.Text("city", city), v => row.City = FieldText.OrNull(v))
            ?? Set(rules.TextOrEmpty("state", place?.State ?? ""), v => row.State = FieldText.OrNull(v));
    }

    private Refusal? PutNames(BatchedPayment row) =>
        Set(Matched(Name, customer.Last, "Illegal last name"), v => row.Last = v) ?? Set(Matched(Name, customer.First, "Illegal first name"), v => row.First = v);

    private Refusal? PutPayinfo(BatchedPayment row)
    {
        row.Payby = customer.Payby;
        var (fields, refusal) = new PaymentMethodFields(customer.Payby, payinfo, "").Check(settings.PaymentFields, rules);
        row.Payinfo = FieldText.OrNull(fields.Payinfo);

        // The original writes an account that is no text into its complaint.
        return refusal is null || payinfo.Length == 0 ? refusal : refusal with { Text = refusal.Text.Replace($": {payinfo}", "", StringComparison.Ordinal) };
    }

    private Refusal? PutExpiry(BatchedPayment row)
    {
        var needsNone = customer.Payby is PayBy.Check or PayBy.CheckOnDemand or PayBy.PhoneBill or "WEST";
        return (customer.Paydate ?? "") is not { Length: > 0 } paydate
            ? Set(needsNone ? Checked.Fine("") : Checked.Refused("Expiration date required"), v => row.Exp = FieldText.OrNull(v))
            : Set(BatchedExpiry.Of(paydate), v => row.Exp = v);
    }

    private Refusal? PutNameOnCard(BatchedPayment row) => Set(
        string.IsNullOrEmpty(customer.Payname) ? Checked.Fine($"{row.First} {row.Last}") : Matched(Name, customer.Payname, "Illegal billing name"),
        v => row.Payname = v);

    private Refusal? PutRegion(BatchedPayment row)
    {
        var (zip, country) = (place?.Zip ?? "", place?.Country ?? "");
        return Set(Matched(Zip, zip, $"Illegal zip: {zip}"), v => row.Zip = v) ?? Set(Matched(Country, country, $"Illegal country: {country}"), v => row.Country = v);
    }

    private static Checked Matched(PerlPattern pattern, string value, string refusal) =>
        pattern.Match(value) is { } groups ? Checked.Fine(groups[1]) : Checked.Refused(refusal);

    private static Refusal? Set(Checked value, Action<string> put)
    {
        if (value.Refusal is null)
            put(value.Value);
        return value.Refusal;
    }
}
