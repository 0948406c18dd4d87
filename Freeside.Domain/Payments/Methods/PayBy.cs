using System.Collections.Frozen;
using Freeside.Domain.Common;

namespace Freeside.Domain.Payments.Methods;

/// <summary>The ways to pay, four letters each, and where each may stand (payby.pm).</summary>
public static class PayBy
{
    /// <summary>Credit card, charged on its own.</summary>
    public const string Card = "CARD";

    /// <summary>Credit card, charged when told to.</summary>
    public const string CardOnDemand = "DCRD";

    /// <summary>Electronic check, drawn on its own.</summary>
    public const string Check = "CHEK";

    /// <summary>Electronic check, drawn when told to.</summary>
    public const string CheckOnDemand = "DCHK";

    /// <summary>On the phone bill.</summary>
    public const string PhoneBill = "LECB";

    /// <summary>Invoices, paid by cheque or otherwise.</summary>
    public const string Billing = "BILL";

    /// <summary>Free of charge.</summary>
    public const string Complimentary = "COMP";

    /// <summary>Electronic debit.</summary>
    public const string ElectronicDebit = "EDI";

    /// <summary>A prepaid card used up by a new customer; never stored.</summary>
    public const string Prepaid = "PREPAY";

    private static readonly FrozenSet<string> OfCustomers = FrozenSet.Create(
        StringComparer.Ordinal, Card, CardOnDemand, Check, CheckOnDemand, PhoneBill, Billing, Complimentary);

    private static readonly FrozenSet<string> OfPayments = FrozenSet.Create(
        StringComparer.Ordinal,
        Card, Check, PhoneBill, Billing, "PPAL", "PREP", "CASH", "WEST",
        "IDTP", "MCRD", "MCHK", "APPL", "ANRD", ElectronicDebit, "WIRE", "CBAK");

    /// <summary>Whether a customer can pay that way.</summary>
    public static bool IsOfCustomers(string payby) => OfCustomers.Contains(payby);

    /// <summary>Whether a payment or a refund can be made that way.</summary>
    public static bool IsOfPayments(string payby) => OfPayments.Contains(payby);

    /// <summary>Whether it is a credit card, <c>CARD</c> or <c>DCRD</c>.</summary>
    public static bool IsCard(string payby) => payby is Card or CardOnDemand;

    /// <summary>Whether it is an electronic check, <c>CHEK</c> or <c>DCHK</c>.</summary>
    public static bool IsCheck(string payby) => payby is Check or CheckOnDemand;

    /// <summary>Whether the number that goes with it is a card's or an account's: kept encrypted, where anything is.</summary>
    public static bool IsSecret(string payby) => IsCard(payby) || IsCheck(payby);

    /// <summary>How the payments of a customer are made who pays that way (payby.pm payby2payment).</summary>
    public static string OfPayment(string payby) => IsCard(payby) ? Card : IsCheck(payby) ? Check : payby;

    internal static Refusal Illegal(string payby) => Refusal.Error($"Illegal payby: {payby}");
}
