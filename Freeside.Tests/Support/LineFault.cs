namespace Freeside.Tests.Support;

/// <summary>What may befall a round trip between a program and PostgreSQL.</summary>
internal enum LineFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The connection breaks before the server hears of it.</summary>
    Cut,

    /// <summary>The server carries it out, and the connection breaks before its answer arrives.</summary>
    CutAnswer,

    /// <summary>The server refuses it for a reason of its own: its disk is full.</summary>
    Refused,

    /// <summary>The server gives it up in favour of another session's.</summary>
    Deadlock,
}
