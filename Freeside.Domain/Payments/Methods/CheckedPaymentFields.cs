using Freeside.Domain.Common;

namespace Freeside.Domain.Payments.Methods;

/// <summary>What a rule makes of a customer's payment fields: the fields to go on with, or why they are refused.</summary>
/// <param name="Fields">The fields, normalised as far as the rule goes.</param>
/// <param name="Refusal">Why they are refused; <c>null</c> where they are not.</param>
internal readonly record struct CheckedPaymentFields(CustomerPaymentFields Fields, Refusal? Refusal)
{
    /// <summary>The fields are fine, as given here.</summary>
    public static CheckedPaymentFields Fine(CustomerPaymentFields fields) => new(fields, null);

    /// <summary>The fields are refused.</summary>
    public static CheckedPaymentFields Refused(CustomerPaymentFields fields, Refusal refusal) => new(fields, refusal);

    /// <summary>The fields are refused with an error of this text.</summary>
    public static CheckedPaymentFields Refused(CustomerPaymentFields fields, string text) => new(fields, Common.Refusal.Error(text));

    /// <summary>The next rule, where this one refused nothing.</summary>
    public CheckedPaymentFields Then(Func<CustomerPaymentFields, CheckedPaymentFields> rule) => Refusal is null ? rule(Fields) : this;
}
