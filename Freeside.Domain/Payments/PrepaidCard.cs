namespace Freeside.Domain.Payments;

/// <summary>A prepaid card nobody has used yet (<c>prepay_credit</c>).</summary>
public sealed class PrepaidCard
{
    /// <summary>The card's number in the table.</summary>
    public int Prepaynum { get; init; }

    /// <summary>What is printed on it.</summary>
    public required string Identifier { get; set; }

    /// <summary>What it is worth, two decimals.</summary>
    public decimal Amount { get; set; }

    /// <summary>Online time it carries.</summary>
    public int? Seconds { get; set; }

    /// <summary>Bytes up it carries.</summary>
    public long? Upbytes { get; set; }

    /// <summary>Bytes down it carries.</summary>
    public long? Downbytes { get; set; }

    /// <summary>Bytes in all it carries.</summary>
    public long? Totalbytes { get; set; }

    /// <summary>The only agent whose customers can use it.</summary>
    public int? Agentnum { get; set; }
}
