using Freeside.XmlRpc.Observability;

namespace Freeside.XmlRpc.Dispatch;

/// <summary>Who may call: whoever sends the shop's secret, or for as long as it is being changed the one it had before.</summary>
/// <param name="previous">The secret before, or nothing.</param>
/// <param name="wrong">Counts wrong ones.</param>
/// <param name="meter">Counts too, for monitoring.</param>
/// <param name="log">The log; no secret gets there, right or wrong.</param>
internal sealed class SecretCheck(string? previous, WrongSecrets wrong, ServerMeter meter, ILogger<SecretCheck> log)
{
    /// <summary>Whether a call may be performed; where not, its answer is held back as often as its sender was wrong of late.</summary>
    /// <param name="configured">The shop's secret.</param>
    /// <param name="given">What the client sent.</param>
    /// <param name="caller">The client.</param>
    public bool Admits(string configured, string? given, Caller caller)
    {
        // Both are always compared, so that time tells nothing.
        var (isCurrent, isPrevious) = (SharedSecret.Admits(configured, given), SharedSecret.Admits(previous ?? "", given));
        if (isCurrent)
            return true;
        if (isPrevious)
        {
            meter.PreviousSecret();
            ServerLog.PreviousSecret(log, caller.Address);
            return true;
        }

        var (count, delay) = wrong.Note(caller.Address);
        caller.Delay(delay);
        meter.WrongSecret();
        ServerLog.WrongSecret(log, caller.Address, count, delay.TotalMilliseconds);
        return false;
    }
}
