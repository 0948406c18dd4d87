namespace Freeside.Domain.Common;

/// <summary>The database gave this call up in favour of another one running beside it; done again, it may succeed.</summary>
public sealed class ConflictException : Exception
{
    /// <summary>Nothing further known.</summary>
    public ConflictException()
    {
    }

    /// <summary>What the database said.</summary>
    public ConflictException(string message)
        : base(message)
    {
    }

    /// <summary>What the database said, with its cause.</summary>
    public ConflictException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
