using System.Net;

namespace Freeside.XmlRpc.Dispatch;

/// <summary>Who sent a request.</summary>
/// <param name="address">The client's address; <c>null</c> where it has none (a Unix socket).</param>
public sealed class Caller(IPAddress? address)
{
    /// <summary>The client's address; <c>null</c> where it has none (a Unix socket).</summary>
    public IPAddress? Address { get; } = address;

    /// <summary>How long the answer is to be held back.</summary>
    public TimeSpan AnswerDelay { get; private set; }

    /// <summary>Holds the answer back, no less than it is already.</summary>
    public void Delay(TimeSpan delay) => AnswerDelay = delay > AnswerDelay ? delay : AnswerDelay;
}
