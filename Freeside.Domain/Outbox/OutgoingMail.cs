namespace Freeside.Domain.Outbox;

/// <summary>
/// A mail about a payment that is to be sent, for a program that sends mails (<c>freeside_xmlrpc.outbox</c>). It names records and
/// where the mail goes; what it tells is read from Freeside's tables when it is sent.
/// </summary>
public sealed class OutgoingMail
{
    /// <summary>A receipt for the payment.</summary>
    public const string Receipt = "payment_receipt";

    /// <summary>The invoice once more, as a statement.</summary>
    public const string Statement = "statement";

    /// <summary>The mail's number, from the table's own sequence.</summary>
    public long Outboxnum { get; init; }

    /// <summary>When the payment was made or applied.</summary>
    public DateTimeOffset Created { get; init; }

    /// <summary><see cref="Receipt"/> or <see cref="Statement"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The customer.</summary>
    public int Custnum { get; set; }

    /// <summary>The payment.</summary>
    public int Paynum { get; set; }

    /// <summary>The invoice the mail is about; <c>null</c>: none in particular.</summary>
    public int? Invnum { get; set; }

    /// <summary>The package that was paid for; <c>null</c>: none in particular.</summary>
    public int? Pkgnum { get; set; }

    /// <summary>The message template to use; <c>null</c>: the text in the setting <c>payment_receipt_email</c>.</summary>
    public int? Msgnum { get; init; }

    /// <summary>The addresses, at least one.</summary>
    public required string[] Recipients { get; init; }
}
