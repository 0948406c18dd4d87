using Freeside.Tests.Support;
using Freeside.XmlRpc.Dispatch;
using Freeside.XmlRpc.Http;
using Freeside.XmlRpc.Observability;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Freeside.Tests.Dispatch;

/// <summary>A dispatcher around any methods, and what it logged.</summary>
internal sealed class Dispatching
{
    private readonly Dispatcher _dispatcher;

    public Dispatching(params XmlRpcMethod[] methods)
    {
        Log = new LogCapture();
        using var factory = LoggerFactory.Create(logging => logging.AddProvider(Log));
        var meter = new ServerMeter();
        var busy = new BusyCalls(meter, Clock, factory.CreateLogger<BusyCalls>());
        _dispatcher = new Dispatcher(
            new MethodTable(methods), new WireLimits { MaxMulticallCalls = 3 }, Clock, meter, busy, factory.CreateLogger<Dispatcher>());
    }

    public LogCapture Log { get; }

    public FakeTimeProvider Clock { get; } = new();

    public static XmlRpcMethod Method(string name, Func<XmlRpcCall, XmlRpcResponse> answer) =>
        new(name, $"Help for {name}.", (call, _) => ValueTask.FromResult(answer(call)));

    public async Task<XmlRpcResponse> CallAsync(string name, params object?[] parameters) =>
        await _dispatcher.DispatchAsync(new XmlRpcCall(name, parameters, "r1"), CancellationToken.None);

    public async Task<XmlRpcResponse> CallAsync(string name, CancellationToken cancellationToken) =>
        await _dispatcher.DispatchAsync(new XmlRpcCall(name, [], "r1"), cancellationToken);
}
