namespace Freeside.Domain.Payments.Methods;

/// <summary>
/// How a new customer pays, once ways that only say how the first payment comes in are set to invoices (cust_main.pm insert).
/// </summary>
/// <param name="Fields">The fields to check and store.</param>
/// <param name="PrepaidCard">The prepaid card to use up; <c>null</c> where the customer came without.</param>
public sealed record NewCustomerPayment(CustomerPaymentFields Fields, string? PrepaidCard)
{
    /// <summary>
    /// A prepaid card's identifier is taken out of the fields. Cash, Western Union, PayPal and cards and checks
    /// handled by hand become invoices without a word, and no payment is made.
    /// </summary>
    public static NewCustomerPayment Of(CustomerPaymentFields sent) => sent.Payby switch
    {
        PayBy.Prepaid => new NewCustomerPayment(sent with { Payby = PayBy.Billing, Payinfo = "", Paymask = "" }, sent.Payinfo),
        "CASH" or "WEST" or "MCRD" or "MCHK" or "PPAL" => new NewCustomerPayment(sent with { Payby = PayBy.Billing }, null),
        _ => new NewCustomerPayment(sent, null),
    };

    /// <summary>Tells no prepaid card: who reads its identifier can use it up.</summary>
    public override string ToString() => $"{nameof(NewCustomerPayment)} {{ {Fields} }}";
}
