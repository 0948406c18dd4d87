using System.Text.RegularExpressions;
using Freeside.Domain.Common;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Customers.Writing;

/// <summary>Checks and normalises a customer's fields in the original's order (cust_main.pm check); the first refusal is the call's.</summary>
internal sealed partial class CustomerCheck(Shop shop, CustomerSettings settings, CustomerReferences references)
{
    private const string RefnumHint = "Please select an advertising source.";

    /// <summary>The records the customer refers to, to be looked up before <see cref="Run"/>.</summary>
    public static CustomerReferenceKeys Keys(int? custnum, FieldValues customer, Shop shop)
    {
        return new CustomerReferenceKeys(
            custnum,
            Key("agentnum"),
            Searchable(shop.Rules.TextOrEmpty("agent_custid", customer["agent_custid"])),
            Key("refnum"),
            Key("referral_custnum"),
            Raw("classnum"),
            Raw("salesnum"));

        // What a rule refuses is not searched for: the check says so, and some of it no search takes.
        static string Searchable(Checked text) => text.Refusal is null ? text.Value : "";
        int? Key(string field) => RecordKey.Parse(Searchable(shop.Rules.NumberOrEmpty(field, customer[field]))).Number;
        int? Raw(string field) => RecordKey.Parse(customer[field]).Number;
    }

    /// <summary>Normalises the fields in place, or says why they are refused.</summary>
    /// <param name="customer">The fields.</param>
    /// <param name="context">What they are looked at with.</param>
    public Refusal? Run(FieldValues customer, CustomerCheckContext context)
    {
        var refusal = CheckFields(customer);
        foreach (var field in new[] { "company", "ship_company" })
            customer[field] = Blanks().Replace(customer[field].Trim(), " ");
        return refusal
            ?? CheckReferences(customer)
            ?? CheckSocialSecurity(customer)
            ?? CheckPhones(customer, context)
            ?? CheckPayment(customer, context)
            ?? (settings.RequiresLocale && context.IsNew && !PerlTruth.IsTrue(customer["locale"]) ? Refusal.Error("Please select an invoicing locale") : null)
            ?? CheckSwitches(customer);
    }

    private Refusal? CheckFields(FieldValues customer)
    {
        foreach (var field in CustomerFields.First)
        {
            var value = customer[field.Name];
            var result = field.Rule?.Invoke(shop.Rules, field.Name, value) ?? CheckForeignKey(field.Name, value);
            if (result.Refusal is { } refusal)
                return field.Name == "refnum" && refusal.Text.StartsWith("Illegal or empty (numeric)", StringComparison.Ordinal)
                    ? refusal with { Text = refusal.Text + RefnumHint }
                    : refusal;
            customer[field.Name] = result.Value;
        }

        return null;
    }

    private Checked CheckForeignKey(string field, string value)
    {
        if (!PerlTruth.IsTrue(value))
            return Checked.Fine(value);
        if (RecordKey.Parse(value).Refusal is { } fault)
            return new Checked("", fault);
        var (isThere, table) = field == "classnum" ? (references.HasClass, "cust_class") : (references.HasSales, "sales");
        return isThere ? Checked.Fine(value) : Checked.Refused($"Can't find cust_main.{field} {value} in {table}.{field}");
    }

    private Refusal? CheckReferences(FieldValues customer)
    {
        var referral = customer["referral_custnum"];
        return Missing(customer["agentnum"], references.HasAgent, "Unknown agent")
            ?? Missing(customer["refnum"], references.HasRefnum, "Unknown refnum")
            ?? (PerlTruth.IsTrue(referral) ? Missing(referral, references.HasReferral, $"Unknown referring custnum: {referral}") : null);
    }

    private static Refusal? Missing(string key, bool isThere, string text) =>
        RecordKey.Parse(key).Refusal ?? (isThere ? null : Refusal.Error(text));

    private static Refusal? CheckSocialSecurity(FieldValues customer)
    {
        if (customer["ss"].Length == 0)
            return null;
        var digits = string.Concat(customer["ss"].Where(char.IsAsciiDigit));
        if (digits.Length != 9)
            return Refusal.Error($"Illegal social security number: {customer["ss"]}");
        customer["ss"] = $"{digits[..3]}-{digits[3..5]}-{digits[5..]}";
        return null;
    }

    private Refusal? CheckPhones(FieldValues customer, CustomerCheckContext context)
    {
        if (context.HasOneAddress)
            customer["invoice_ship_address"] = "";
        foreach (var field in new[] { "daytime", "night", "fax", "mobile" })
        {
            var phone = shop.Rules.Phone(field, customer[field], context.BillingCountry, settings.DefaultAreaCode);
            if (phone.Refusal is not null)
                return phone.Refusal;
            customer[field] = phone.Value;
        }

        var hasPhone = (customer["daytime"] + customer["night"] + customer["mobile"]).Length > 0;
        return hasPhone || !settings.RequiresPhone(FieldText.Number(customer["agentnum"])) ? null : Refusal.Error(
            $"{shop.Messages.Label("daytime", "Day Phone")}, {shop.Messages.Label("night", "Night Phone")} or {shop.Messages.Label("mobile", "Mobile Phone")} is required");
    }

    private Refusal? CheckPayment(FieldValues customer, CustomerCheckContext context)
    {
        var payment = context.Payment;
        if (payment.Payby() is { } illegal)
            return illegal;
        foreach (var field in CustomerFields.Later.Where(f => f.Rule is not null))
        {
            var result = field.Rule!(shop.Rules, field.Name, customer[field.Name]);
            if (result.Refusal is not null)
                return result.Refusal;
            customer[field.Name] = result.Value;
        }

        var refusal = payment.Payinfo() ?? payment.Paydate() ?? payment.Payname(customer["first"], customer["last"]);
        if (refusal is null)
            CustomerPayment.Write(payment.Fields, customer);
        return refusal;
    }

    private static Refusal? CheckSwitches(FieldValues customer)
    {
        foreach (var field in new[] { "tax", "spool_cdr", "squelch_cdr", "archived", "email_csv_cdr" })
        {
            if (customer[field] is not ("" or "Y"))
                return Refusal.Error($"Illegal {field}: {customer[field]}");
        }

        return null;
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blanks();
}
