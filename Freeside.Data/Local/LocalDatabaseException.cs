namespace Freeside.Data.Local;

/// <summary>The private database cannot be made, started or used; the message is one clear line for the operator.</summary>
public sealed class LocalDatabaseException : Exception
{
    /// <summary>Nothing further known.</summary>
    public LocalDatabaseException()
        : this("The private database failed.")
    {
    }

    /// <summary>What is wrong and what to do about it.</summary>
    public LocalDatabaseException(string message)
        : base(message)
    {
    }

    /// <summary>What is wrong, with its cause.</summary>
    public LocalDatabaseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
