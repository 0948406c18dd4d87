using Freeside.XmlRpc.Codec;

namespace Freeside.XmlRpc.Http;

/// <summary>A limit on everything a client can make the server hold or wait for. Configuration section <c>Freeside:Limits</c>.</summary>
public sealed record WireLimits
{
    /// <summary>The configuration section these are bound from.</summary>
    public const string Section = "Freeside:Limits";

    /// <summary>What the original accepts, and so the least that may be configured: 1 MiB.</summary>
    public const int LeastBodyBytes = 1_048_576;

    /// <summary>Bytes of a request body as sent; more is answered 413.</summary>
    public int MaxBodyBytes { get; init; } = LeastBodyBytes;

    /// <summary>Bytes of a request body after unpacking gzip or deflate; more is answered 413.</summary>
    public int MaxInflatedBytes { get; init; } = 4 * LeastBodyBytes;

    /// <summary>Arrays and structures inside one another.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>Values in one request; the default is the most that 1 MiB can hold.</summary>
    public int MaxValues { get; init; } = 131_072;

    /// <summary>Calls in one <c>system.multicall</c>.</summary>
    public int MaxMulticallCalls { get; init; } = 100;

    /// <summary>Bytes of a request's head.</summary>
    public int MaxHeadBytes { get; init; } = 32 * 1024;

    /// <summary>Open connections; where there is one more, that which waits longest for its client is closed.</summary>
    public int MaxConnections { get; init; } = 1000;

    /// <summary>
    /// Calls that work on the database at once, besides those that only read: eight for each processor, 64 at most. More get no more done, since each has a process
    /// of PostgreSQL's; and where that shares the processors, so many processes would leave the server no time to refuse what is too much.
    /// </summary>
    public int MaxRunningCalls { get; init; } = Math.Min(8 * Environment.ProcessorCount, 64);

    /// <summary>
    /// Calls that only read (<c>customer_info</c>, <c>location_info</c>) and work on the database at once: four for each processor, and so
    /// few that with <see cref="MaxRunningCalls"/> they do not take all of the 90 connections that are kept.
    /// </summary>
    public int MaxReadingCalls { get; init; } = Math.Min(4 * Environment.ProcessorCount, 24);

    /// <summary>Calls that wait for their turn, of either kind; more are refused at once.</summary>
    public int MaxWaitingCalls { get; init; } = 512;

    /// <summary>How long a client may take for a request's head.</summary>
    public TimeSpan HeadTimeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How long a client may take for a request's body.</summary>
    public TimeSpan BodyTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a connection may stay open between two requests.</summary>
    public TimeSpan KeepAliveTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The slowest a body may come, and an answer be taken, in bytes a second.</summary>
    public int MinBytesPerSecond { get; init; } = 240;

    /// <summary>How long <see cref="MinBytesPerSecond"/> may be missed; more than one second.</summary>
    public TimeSpan SlowGrace { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long running calls may go on after the server was told to stop; then they are cancelled.</summary>
    public TimeSpan DrainTimeout { get; init; } = TimeSpan.FromSeconds(20);

    internal ReaderLimits Reader => new(MaxDepth, MaxValues);

    /// <summary>Returns these limits if all of them make sense.</summary>
    /// <exception cref="InvalidOperationException">One does not; the text names it.</exception>
    public WireLimits Checked()
    {
        Require(MaxBodyBytes >= LeastBodyBytes, nameof(MaxBodyBytes), $"must be {LeastBodyBytes} or more");
        Require(MaxInflatedBytes >= MaxBodyBytes, nameof(MaxInflatedBytes), $"must not be below {nameof(MaxBodyBytes)}");
        Require(MaxDepth is >= 8 and <= 256, nameof(MaxDepth), "must be between 8 and 256");
        Require(MaxValues >= 1000, nameof(MaxValues), "must be 1000 or more");
        Require(MaxMulticallCalls >= 1, nameof(MaxMulticallCalls), "must be 1 or more");
        Require(MaxHeadBytes >= 8192, nameof(MaxHeadBytes), "must be 8192 or more");
        Require(MaxConnections >= 1, nameof(MaxConnections), "must be 1 or more");
        Require(MaxRunningCalls >= 1, nameof(MaxRunningCalls), "must be 1 or more");
        Require(MaxReadingCalls >= 1, nameof(MaxReadingCalls), "must be 1 or more");
        Require(MaxWaitingCalls >= 0, nameof(MaxWaitingCalls), "must not be negative");
        Require(MinBytesPerSecond >= 1, nameof(MinBytesPerSecond), "must be 1 or more");
        Require(HeadTimeout > TimeSpan.Zero, nameof(HeadTimeout), "must be more than 0");
        Require(BodyTimeout > TimeSpan.Zero, nameof(BodyTimeout), "must be more than 0");
        Require(KeepAliveTimeout > TimeSpan.Zero, nameof(KeepAliveTimeout), "must be more than 0");
        Require(SlowGrace > TimeSpan.FromSeconds(1), nameof(SlowGrace), "must be more than one second");
        Require(DrainTimeout >= TimeSpan.Zero, nameof(DrainTimeout), "must not be negative");
        return this;
    }

    private static void Require(bool holds, string setting, string rule)
    {
        if (!holds)
            throw new InvalidOperationException($"{Section}:{setting} {rule}.");
    }
}
