namespace Freeside.Tests.Support;

/// <summary>A server in this process that listens on a port of its own until it is disposed of.</summary>
internal interface IRunningServer : IAsyncDisposable
{
    /// <summary>Where it takes calls.</summary>
    Uri Address { get; }
}
