using System.Buffers;
using System.Text;
using Freeside.XmlRpc.Codec;
using Freeside.XmlRpc.Http;
using Freeside.XmlRpc.Observability;

namespace Freeside.XmlRpc.Dispatch;

/// <summary>
/// From a call to its answer: finds the method, runs it, turns whatever happens into a result or a fault, and writes one log line; of calls that
/// were too many <see cref="BusyCalls"/> tells.
/// </summary>
internal sealed class Dispatcher
{
    // Of the methods that may be full; longer ones are none of them.
    private const int LongestName = 64;

    private readonly MethodTable _methods;
    private readonly MethodTable _system;
    private readonly TimeProvider _time;
    private readonly ServerMeter _meter;
    private readonly BusyCalls _busy;
    private readonly ILogger<Dispatcher> _log;

    /// <summary>A dispatcher for these methods; those of <c>system</c> are its own.</summary>
    public Dispatcher(MethodTable methods, WireLimits limits, TimeProvider time, ServerMeter meter, BusyCalls busy, ILogger<Dispatcher> log)
    {
        _methods = methods;
        _system = new MethodTable(
            [.. new Introspection(Find, () => [.. _system!.Names, .. methods.Names]).Methods, new Multicall(this, limits.MaxMulticallCalls).Method]);
        _time = time;
        _meter = meter;
        _busy = busy;
        _log = log;
    }

    /// <summary>
    /// The method of a call, told by its name before the document is read: reading it would take the processor from the calls that are being
    /// performed. A call that is one too many and is not recognised here is refused later, when its turn would come.
    /// </summary>
    /// <param name="document">The document as it was sent.</param>
    public XmlRpcMethod? Recognise(ReadOnlySpan<byte> document)
    {
        Span<char> name = stackalloc char[LongestName];
        var isName = Ascii.ToUtf16(MethodNamePeek.Of(document), name, out var length) == OperationStatus.Done;
        return isName ? _methods.Find(name[..length]) : null;
    }

    /// <summary>Whether a call is one too many; it counts as refused then, before its document is read.</summary>
    /// <param name="method">Its method; <c>null</c> where that is not known yet.</param>
    /// <param name="before">How many of its calls are on their way and have not taken their places yet.</param>
    public bool RefusesUnread(XmlRpcMethod? method, int before = 0)
    {
        if (method is null || method.Room() > before)
            return false;
        _busy.Refused(method.Name, TimeSpan.Zero);
        return true;
    }

    /// <summary>Performs one call. Never throws: a method that does is answered with a fault.</summary>
    /// <param name="call">The call.</param>
    /// <param name="cancellationToken">Cancelled when the server gives up waiting for running calls.</param>
    public async ValueTask<XmlRpcResponse> DispatchAsync(XmlRpcCall call, CancellationToken cancellationToken)
    {
        var started = _time.GetTimestamp();
        var response = await RunAsync(call, cancellationToken);
        var duration = _time.GetElapsedTime(started);
        if (call.Outcome == XmlRpcCall.Busy)
        {
            _busy.Refused(Find(call.MethodName)?.Name, duration);
            return response;
        }

        if (response.IsFault)
            call.Outcome = "fault";
        _meter.Call(Find(call.MethodName)?.Name, call.Outcome, duration);
        ServerLog.Call(
            _log,
            LogText.Clean(call.MethodName),
            call.Outcome,
            duration.TotalMilliseconds,
            call.Custnum is null ? null : LogText.Clean(call.Custnum, 20),
            call.Attempts,
            call.RequestId);
        foreach (var note in call.Notes)
            ServerLog.Note(_log, LogText.Clean(call.MethodName), call.Custnum is null ? null : LogText.Clean(call.Custnum, 20), LogText.Clean(note), call.RequestId);
        return response;
    }

    private async ValueTask<XmlRpcResponse> RunAsync(XmlRpcCall call, CancellationToken cancellationToken)
    {
        if (Find(call.MethodName) is not { } method)
            return MethodNames.Refuse(call.MethodName, IsPackage);
        try
        {
            return await method.Handler(call, cancellationToken);
        }
        catch (XmlRpcFaultException e)
        {
            return e.FaultCode == XmlRpcFaultException.ClientFault
                ? XmlRpcResponse.ClientFault(e.FaultString)
                : XmlRpcResponse.ServerFault(e.FaultString);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return XmlRpcResponse.ServerFault("The server is shutting down; nothing was done");
        }
#pragma warning disable CA1031 // The one place where every bug of a method ends.
        catch (Exception e)
#pragma warning restore CA1031
        {
            ServerLog.CallFailed(_log, e, method.Name, call.RequestId);
            return XmlRpcResponse.ServerFault($"Internal server error (request {call.RequestId})");
        }
    }

    private XmlRpcMethod? Find(string name) => _methods.Find(name) ?? _system.Find(name);

    private bool IsPackage(string package) => _methods.HasPackage(package) || _system.HasPackage(package);
}
