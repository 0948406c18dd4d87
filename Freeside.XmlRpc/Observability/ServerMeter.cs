using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Freeside.XmlRpc.Observability;

/// <summary>What monitoring sees of the server: the meter <c>Freeside.XmlRpc</c>. Nothing that a client sent becomes part of it.</summary>
internal sealed class ServerMeter : IDisposable
{
    /// <summary>The meter's name.</summary>
    public const string Name = "Freeside.XmlRpc";

    private readonly Histogram<double> _calls;
    private readonly Counter<long> _busy;
    private readonly Counter<long> _wrongSecrets;
    private readonly Counter<long> _previousSecrets;
    private readonly Counter<long> _closed;

    /// <summary>A meter of its own for each server.</summary>
    public ServerMeter()
    {
        Meter = new Meter(Name);
        _calls = Meter.CreateHistogram<double>("freeside.call.duration", "s", "Calls by method and outcome, and how long they took.");
        _busy = Meter.CreateCounter<long>("freeside.calls.busy", "{call}", "Calls refused because too many were waiting.");
        _wrongSecrets = Meter.CreateCounter<long>("freeside.secrets.wrong", "{call}", "Calls with a wrong secret.");
        _previousSecrets = Meter.CreateCounter<long>("freeside.secrets.previous", "{call}", "Calls with the secret that is being replaced.");
        _closed = Meter.CreateCounter<long>("freeside.connections.closed", "{connection}", "Connections closed by the server, by reason.");
    }

    /// <summary>The meter itself.</summary>
    public Meter Meter { get; }

    /// <summary>A call is over.</summary>
    /// <param name="method">The method's name as the server knows it; <c>null</c> for one it does not.</param>
    /// <param name="outcome">How it ended.</param>
    /// <param name="duration">How long it took.</param>
    public void Call(string? method, string outcome, TimeSpan duration) =>
        _calls.Record(duration.TotalSeconds, new TagList { { "method", method ?? "unknown" }, { "outcome", outcome } });

    /// <summary>A call was refused because too many were waiting.</summary>
    public void Busy() => _busy.Add(1);

    /// <summary>A secret was wrong.</summary>
    public void WrongSecret() => _wrongSecrets.Add(1);

    /// <summary>A secret was the one that is being replaced.</summary>
    public void PreviousSecret() => _previousSecrets.Add(1);

    /// <summary>A connection was closed.</summary>
    public void Closed(string reason) => _closed.Add(1, new KeyValuePair<string, object?>("reason", reason));

    /// <summary>Shows a number that is asked for now and then.</summary>
    public void Show(string name, string unit, string description, Func<long> value) =>
        Meter.CreateObservableGauge(name, value, unit, description);

    /// <inheritdoc />
    public void Dispose() => Meter.Dispose();
}
