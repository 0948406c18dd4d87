namespace Freeside.Domain.Payments.Methods;

/// <summary>
/// How a customer pays, as text: what a client sent or a row of <c>cust_main</c> holds. Empty stands for none, as in the original.
/// </summary>
public sealed record CustomerPaymentFields
{
    /// <summary>The way to pay, see <see cref="PayBy"/>.</summary>
    public string Payby { get; init; } = "";

    /// <summary>The card, account, telephone or order number that goes with it, readable.</summary>
    public string Payinfo { get; init; } = "";

    /// <summary>What may be shown of it.</summary>
    public string Paymask { get; init; } = "";

    /// <summary>When it expires: as somebody wrote it, or <c>YYYY-MM-01</c> as stored.</summary>
    public string Paydate { get; init; } = "";

    /// <summary>The card's verification code, readable.</summary>
    public string Paycvv { get; init; } = "";

    /// <summary>The name on the card or account.</summary>
    public string Payname { get; init; } = "";

    /// <summary>The month from which the card is valid (Switch, Solo).</summary>
    public string PaystartMonth { get; init; } = "";

    /// <summary>The year from which the card is valid (Switch, Solo).</summary>
    public string PaystartYear { get; init; } = "";

    /// <summary>The card's issue number (Switch, Solo).</summary>
    public string Payissue { get; init; } = "";

    /// <summary>Tells nothing of numbers and codes, so that none ends up in a log.</summary>
    public override string ToString() => $"{nameof(CustomerPaymentFields)} {{ {nameof(Payby)} = {Payby} }}";
}
