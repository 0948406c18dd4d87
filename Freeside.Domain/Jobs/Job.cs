namespace Freeside.Domain.Jobs;

/// <summary>A job for Freeside's own queue daemon (<c>queue</c>).</summary>
public sealed class Job
{
    /// <summary>The job's number.</summary>
    public long Jobnum { get; init; }

    /// <summary>The Perl subroutine to call.</summary>
    public required string Name { get; init; }

    /// <summary>When it was queued, epoch seconds.</summary>
    public int Date { get; init; }

    /// <summary><c>new</c>, until the daemon takes it.</summary>
    public required string Status { get; init; }

    /// <summary>The customer it is about.</summary>
    public int? Custnum { get; init; }

    /// <summary>The login that queued it.</summary>
    public int? Usernum { get; init; }
}
