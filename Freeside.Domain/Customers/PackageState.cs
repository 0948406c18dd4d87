namespace Freeside.Domain.Customers;

/// <summary>What of a package decides its customer's status (cust_pkg.pm, the <c>…_sql</c> predicates).</summary>
/// <param name="Freq">The definition's frequency: <c>0</c> is a one-time package; <c>null</c> where the definition has none.</param>
/// <param name="IsSetUp">Whether it was billed for the first time.</param>
/// <param name="IsSuspended">Whether it is suspended.</param>
/// <param name="IsCancelled">Whether it is cancelled.</param>
public sealed record PackageState(string? Freq, bool IsSetUp, bool IsSuspended, bool IsCancelled)
{
    /// <summary>Recurring, set up, neither suspended nor cancelled.</summary>
    public bool IsActive => IsRecurring && IsSetUp && IsRunning;

    /// <summary>Never billed, neither suspended nor cancelled.</summary>
    public bool IsNotYetBilled => !IsSetUp && IsRunning;

    /// <summary>One-time and billed, neither suspended nor cancelled.</summary>
    public bool IsOneTimeBilled => Freq == "0" && IsSetUp && IsRunning;

    /// <summary>Suspended after it was set up.</summary>
    public bool IsOnSuspension => IsSetUp && IsSuspended && !IsCancelled;

    /// <summary>Recurring and not cancelled, whatever else.</summary>
    public bool IsLivingRecurring => IsRecurring && !IsCancelled;

    private bool IsRecurring => Freq is not (null or "0");

    private bool IsRunning => !IsSuspended && !IsCancelled;
}
