namespace Freeside.Bench.Load;

/// <summary>Clients at work.</summary>
internal interface ILoad : IDisposable
{
    /// <summary>What each of them noted.</summary>
    IReadOnlyList<CallLog> Logs { get; }

    /// <summary>Whether any still calls: there may be no more customers.</summary>
    bool IsAlive { get; }

    /// <summary>Lets them begin.</summary>
    void Start();

    /// <summary>Stops them, and returns when their last calls are answered.</summary>
    void Stop();
}
