using System.Net;

namespace Freeside.XmlRpc.Observability;

/// <summary>Every log message of the wire layer. None carries params, bodies or secrets.</summary>
internal static partial class ServerLog
{
    [LoggerMessage(1, LogLevel.Information, "{Method} {Outcome} in {DurationMs:0.0} ms, custnum {Custnum}, attempts {Attempts}, request {RequestId}")]
    public static partial void Call(ILogger log, string method, string outcome, double durationMs, string? custnum, int attempts, string requestId);

    [LoggerMessage(2, LogLevel.Error, "{Method} failed unexpectedly, request {RequestId}")]
    public static partial void CallFailed(ILogger log, Exception exception, string method, string requestId);

    [LoggerMessage(3, LogLevel.Error, "The answer to {Method} cannot be written, request {RequestId}")]
    public static partial void AnswerNotWritable(ILogger log, Exception exception, string method, string requestId);

    [LoggerMessage(4, LogLevel.Information, "A request document could not be read, request {RequestId}")]
    public static partial void Unreadable(ILogger log, string requestId);

    [LoggerMessage(5, LogLevel.Information, "A request was refused with status {Status}, request {RequestId}")]
    public static partial void Refused(ILogger log, int status, string requestId);

    [LoggerMessage(6, LogLevel.Debug, "The client went away, request {RequestId}")]
    public static partial void ClientGone(ILogger log, string requestId);

    [LoggerMessage(7, LogLevel.Warning, "The readiness check failed")]
    public static partial void NotReady(ILogger log, Exception exception);

    [LoggerMessage(8, LogLevel.Debug, "An old-style request head was repaired, connection {ConnectionId}")]
    public static partial void HeadRepaired(ILogger log, string connectionId);

    [LoggerMessage(9, LogLevel.Warning, "Calls still running after {Drain} are cancelled")]
    public static partial void DrainOver(ILogger log, TimeSpan drain);

    [LoggerMessage(10, LogLevel.Warning, "A wrong secret from {Address}, {Count} in a row; the answer waits {DelayMs:0} ms")]
    public static partial void WrongSecret(ILogger log, IPAddress? address, int count, double delayMs);

    [LoggerMessage(11, LogLevel.Information, "The previous secret is still used by {Address}")]
    public static partial void PreviousSecret(ILogger log, IPAddress? address);

    [LoggerMessage(12, LogLevel.Warning, "A connection from {Address} was closed: its network is not allowed")]
    public static partial void NetworkRefused(ILogger log, EndPoint? address);

    [LoggerMessage(13, LogLevel.Warning, "{Method}, custnum {Custnum}: {Note}, request {RequestId}")]
    public static partial void Note(ILogger log, string method, string? custnum, string note, string requestId);

    [LoggerMessage(14, LogLevel.Warning, "{Count} calls were refused, all places being taken")]
    public static partial void Busy(ILogger log, long count);

    [LoggerMessage(15, LogLevel.Error, "A connection that waited to be refused failed; it is closed")]
    public static partial void RoundFailed(ILogger log, Exception exception);

    [LoggerMessage(20, LogLevel.Warning, "The outbox is off, receipts for payments are not noted; {Problem}")]
    public static partial void NoOutbox(ILogger log, string problem);

    [LoggerMessage(30, LogLevel.Warning, "Event definition {Eventpart} is passed over: {Reason}")]
    public static partial void EventPassedOver(ILogger log, int eventpart, string reason);
}
