namespace Freeside.Domain.Settings;

/// <summary>One row of Freeside's message catalogue (<c>msgcat</c>).</summary>
public sealed class MessageRow
{
    /// <summary>The row's number.</summary>
    public int Msgnum { get; init; }

    /// <summary>The message's code.</summary>
    public required string Code { get; init; }

    /// <summary>The locale the text is in: <c>en_US</c>.</summary>
    public required string Locale { get; init; }

    /// <summary>The text.</summary>
    public required string Text { get; init; }
}
