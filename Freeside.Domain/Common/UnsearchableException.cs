namespace Freeside.Domain.Common;

/// <summary>
/// The database refused a value it was to search for, such as a text with U+0000 in it. Values are checked before they are searched for;
/// this is for those the original searches for as they were sent, and dies (Record.pm qsearch).
/// </summary>
public sealed class UnsearchableException : Exception
{
    /// <summary>Nothing further known.</summary>
    public UnsearchableException()
        : this(Refusal.Fault("ERROR:  invalid value"))
    {
    }

    /// <summary>What the database said.</summary>
    public UnsearchableException(string message)
        : this(Refusal.Fault(message))
    {
    }

    /// <summary>What the database said, with its cause.</summary>
    public UnsearchableException(string message, Exception innerException)
        : base(message, innerException) => Refusal = Refusal.Fault(message);

    /// <summary>What the database said.</summary>
    public UnsearchableException(Refusal refusal)
        : base(refusal.Text) => Refusal = refusal with { Kind = RefusalKind.Fault };

    /// <summary>How the call is answered: a fault.</summary>
    public Refusal Refusal { get; }
}
