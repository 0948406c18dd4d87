using Freeside.Domain.Common;
using Freeside.Domain.Common.Fields;

namespace Freeside.Domain.Customers.Writing;

/// <summary>
/// The fields of a customer that rules look at, by name. Their order is that in which the original checks them; the first that is
/// refused is the one the client hears of (cust_main.pm check).
/// </summary>
internal static class CustomerFields
{
    /// <summary>Those a client can send for a new customer or a change (API.pm new_customer, update_customer).</summary>
    public static IReadOnlyList<string> Sent { get; } =
    [
        "agentnum", "salesnum", "refnum", "agent_custid", "referral_custnum", "last", "first", "company", "daytime", "night", "fax", "mobile",
        "payby", "payinfo", "paydate", "paycvv", "payname",
    ];

    /// <summary>Checked one by one before all else, in this order.</summary>
    public static IReadOnlyList<Field<Customer>> First { get; } =
    [
        new("custnum", c => FieldText.Of(c.Custnum), (_, _) => { }, Rules.NumberOrEmpty),
        new("agentnum", c => FieldText.Of(c.Agentnum), (c, v) => c.Agentnum = FieldText.Number(v) ?? 0, Rules.Number),
        new("agent_custid", c => c.AgentCustid, (c, v) => c.AgentCustid = FieldText.OrNull(v), Rules.TextOrEmpty),
        new("refnum", c => FieldText.Of(c.Refnum), (c, v) => c.Refnum = FieldText.Number(v) ?? 0, Rules.Number),
        new("classnum", c => FieldText.Of(c.Classnum), (c, v) => c.Classnum = FieldText.Number(v)),
        new("salesnum", c => FieldText.Of(c.Salesnum), (c, v) => c.Salesnum = FieldText.Number(v)),
        new("custbatch", c => c.Custbatch, (c, v) => c.Custbatch = FieldText.OrNull(v), Rules.TextOrEmpty),
        new("last", c => c.Last, (c, v) => c.Last = v ?? "", Rules.Name),
        new("first", c => c.First, (c, v) => c.First = v ?? "", Rules.Name),
        new("signupdate", c => FieldText.Of(c.Signupdate), (c, v) => c.Signupdate = FieldText.Number(v), Rules.SignedNumberOrEmpty),
        new("birthdate", c => FieldText.Of(c.Birthdate), (c, v) => c.Birthdate = FieldText.Number(v), Rules.SignedNumberOrEmpty),
        new("spouse_last", c => c.SpouseLast, (c, v) => c.SpouseLast = FieldText.OrNull(v), Rules.NameOrEmpty),
        new("spouse_first", c => c.SpouseFirst, (c, v) => c.SpouseFirst = FieldText.OrNull(v), Rules.NameOrEmpty),
        new("spouse_birthdate", c => FieldText.Of(c.SpouseBirthdate), (c, v) => c.SpouseBirthdate = FieldText.Number(v), Rules.SignedNumberOrEmpty),
        new("anniversary_date", c => FieldText.Of(c.AnniversaryDate), (c, v) => c.AnniversaryDate = FieldText.Number(v), Rules.SignedNumberOrEmpty),
        new("company", c => c.Company, (c, v) => c.Company = FieldText.OrNull(v), Rules.TextOrEmpty),
        new("ship_company", c => c.ShipCompany, (c, v) => c.ShipCompany = FieldText.OrNull(v), Rules.TextOrEmpty),
        new("referral_custnum", c => FieldText.Of(c.ReferralCustnum), (c, v) => c.ReferralCustnum = FieldText.Number(v), Rules.NumberOrEmpty),
        new("stateid", c => c.Stateid, (c, v) => c.Stateid = FieldText.OrNull(v), Rules.TextOrEmpty),
        new("stateid_state", c => c.StateidState, (c, v) => c.StateidState = FieldText.OrNull(v), Rules.TextOrEmpty),
        new("invoice_terms", c => c.InvoiceTerms, (c, v) => c.InvoiceTerms = FieldText.OrNull(v), Rules.TextOrEmpty),
        new("cdr_termination_percentage", c => FieldText.Of(c.CdrTerminationPercentage), (c, v) => c.CdrTerminationPercentage = FieldText.Fraction(v), Rules.FractionOrEmpty),
        new("credit_limit", c => FieldText.Of(c.CreditLimit), (c, v) => c.CreditLimit = FieldText.Fraction(v), Rules.FractionOrEmpty),
        new("billday", c => FieldText.Of(c.Billday), (c, v) => c.Billday = FieldText.Number(v), Rules.NumberOrEmpty),
        new("prorate_day", c => FieldText.Of(c.ProrateDay), (c, v) => c.ProrateDay = FieldText.Number(v), Rules.NumberOrEmpty),
        new("edit_subject", c => c.EditSubject, (c, v) => c.EditSubject = FieldText.OrNull(v), Rules.Flag),
        new("calling_list_exempt", c => c.CallingListExempt, (c, v) => c.CallingListExempt = FieldText.OrNull(v), Rules.Flag),
        new("invoice_noemail", c => c.InvoiceNoemail, (c, v) => c.InvoiceNoemail = FieldText.OrNull(v), Rules.Flag),
        new("message_noemail", c => c.MessageNoemail, (c, v) => c.MessageNoemail = FieldText.OrNull(v), Rules.Flag),
        new("locale", c => c.Locale, (c, v) => c.Locale = FieldText.OrNull(v), (r, f, v) => r.OneOf(f, v, Locales.Known)),
        new("invoice_ship_address", c => c.InvoiceShipAddress, (c, v) => c.InvoiceShipAddress = FieldText.OrNull(v), Rules.Flag),
    ];

    /// <summary>Looked after by rules of their own, later.</summary>
    public static IReadOnlyList<Field<Customer>> Later { get; } =
    [
        new("ss", c => c.Ss, (c, v) => c.Ss = FieldText.OrNull(v)),
        new("daytime", c => c.Daytime, (c, v) => c.Daytime = FieldText.OrNull(v)),
        new("night", c => c.Night, (c, v) => c.Night = FieldText.OrNull(v)),
        new("fax", c => c.Fax, (c, v) => c.Fax = FieldText.OrNull(v)),
        new("mobile", c => c.Mobile, (c, v) => c.Mobile = FieldText.OrNull(v)),
        new("payby", c => c.Payby, (c, v) => c.Payby = v ?? ""),
        new("paystart_month", c => FieldText.Of(c.PaystartMonth), (c, v) => c.PaystartMonth = FieldText.Number(v), Rules.NumberOrEmpty),
        new("paystart_year", c => FieldText.Of(c.PaystartYear), (c, v) => c.PaystartYear = FieldText.Number(v), Rules.NumberOrEmpty),
        new("payissue", c => c.Payissue, (c, v) => c.Payissue = FieldText.OrNull(v), Rules.NumberOrEmpty),
        new("paytype", c => c.Paytype, (c, v) => c.Paytype = FieldText.OrNull(v), Rules.TextOrEmpty),
        new("payip", c => c.Payip, (c, v) => c.Payip = FieldText.OrNull(v), (r, f, v) => r.IpAddressOrEmpty(f, v)),
        new("paymask", c => c.Paymask, (c, v) => c.Paymask = FieldText.OrNull(v)),
        new("paydate", c => c.Paydate, (c, v) => c.Paydate = FieldText.OrNull(v)),
        new("payname", c => c.Payname, (c, v) => c.Payname = FieldText.OrNull(v)),
        new("tax", c => c.Tax, (c, v) => c.Tax = FieldText.OrNull(v)),
        new("spool_cdr", c => c.SpoolCdr, (c, v) => c.SpoolCdr = FieldText.OrNull(v)),
        new("squelch_cdr", c => c.SquelchCdr, (c, v) => c.SquelchCdr = FieldText.OrNull(v)),
        new("archived", c => c.Archived, (c, v) => c.Archived = FieldText.OrNull(v)),
        new("email_csv_cdr", c => c.EmailCsvCdr, (c, v) => c.EmailCsvCdr = FieldText.OrNull(v)),
        new("usernum", c => FieldText.Of(c.Usernum), (c, v) => c.Usernum = FieldText.Number(v)),
    ];

    /// <summary>All of them.</summary>
    public static IEnumerable<Field<Customer>> All => First.Concat(Later);
}
