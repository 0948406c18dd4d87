namespace Freeside.Domain.Payments.Methods;

/// <summary>
/// A card or account number does not outlive the way to pay it belongs to. Where an update makes such a customer pay
/// otherwise and leaves the number in place, the original takes it for an order number and stores it readable, since only
/// cards' and accounts' numbers are encrypted; here it is forgotten, while the mask stays, as in the original.
/// </summary>
internal static class SecretNumber
{
    /// <summary>Takes the number out where it is still the old card's or account's, however written.</summary>
    public static CustomerPaymentFields Forget(CustomerPaymentFields fields, CustomerPaymentFields? old) =>
        old is not null && PayBy.IsSecret(old.Payby) && !PayBy.IsSecret(fields.Payby) && IsSame(fields.Payinfo, old.Payinfo)
            ? fields with { Payinfo = "" }
            : fields;

    private static bool IsSame(string payinfo, string old) =>
        payinfo == old || (CheckAccount.Characters(old) is { Length: > 0 } number && CheckAccount.Characters(payinfo) == number);
}
