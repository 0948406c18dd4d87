using Freeside.XmlRpc.Dispatch;
using Freeside.XmlRpc.Http;
using Freeside.XmlRpc.Observability;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Moq;

namespace Freeside.Tests.Support;

/// <summary>The endpoint with everything behind it, called without a network: what it allocates and what it waits for can be told.</summary>
internal sealed class EndpointWithoutSockets
{
    private readonly XmlRpcEndpoint _endpoint;
    private readonly OpenConnections _connections;

    /// <summary>An endpoint in front of some methods.</summary>
    public EndpointWithoutSockets(MethodTable methods, TimeProvider time)
    {
        var (limits, meter) = (new WireLimits(), new ServerMeter());
        _connections = new OpenConnections(limits, meter);
        _endpoint = new XmlRpcEndpoint(
            new Dispatcher(methods, limits, time, meter, new BusyCalls(meter, time, NullLogger<BusyCalls>.Instance), NullLogger<Dispatcher>.Instance),
            new HealthEndpoint(Mock.Of<IReadiness>(), NullLogger<HealthEndpoint>.Instance),
            limits,
            new StopSignal(Mock.Of<IHostApplicationLifetime>(), limits, time, NullLogger<StopSignal>.Instance),
            time,
            NullLogger<XmlRpcEndpoint>.Instance);
    }

    /// <summary>Posts a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="during">Sees the request while it is handled.</param>
    public Task PostAsync(byte[] document, Func<Func<Task>, Task> during) =>
        _connections.ServeAsync(new DefaultConnectionContext(), connection =>
        {
            var context = new DefaultHttpContext();
            context.Features.Set(connection.Features.Get<OpenConnection>());
            context.Request.Method = "POST";
            context.Request.ContentLength = document.Length;
            context.Request.Body = new MemoryStream(document);
            return during(() => _endpoint.HandleAsync(context));
        });
}
