namespace Freeside.Domain.Jobs;

/// <summary>An argument of a queued job (<c>queue_arg</c>).</summary>
public sealed class JobArgument
{
    /// <summary>The argument's number; their order is the arguments' order.</summary>
    public long Argnum { get; init; }

    /// <summary>The job.</summary>
    public long Jobnum { get; init; }

    /// <summary>The argument.</summary>
    public string? Text { get; init; }
}
