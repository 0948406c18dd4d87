using Freeside.Tests.Wire;
using Freeside.XmlRpc.Dispatch;
using Freeside.XmlRpc.Http;
using Freeside.XmlRpc.Observability;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Moq;

namespace Freeside.Tests.Soak;

/// <summary>The endpoint with everything behind it, called on one thread so that what it allocates can be told.</summary>
internal sealed class EndpointWithoutSockets
{
    private readonly XmlRpcEndpoint _endpoint;
    private readonly OpenConnections _connections;

    public EndpointWithoutSockets()
    {
        var (limits, meter) = (new WireLimits(), new ServerMeter());
        var lifetime = Mock.Of<IHostApplicationLifetime>();
        _connections = new OpenConnections(limits, meter);
        _endpoint = new XmlRpcEndpoint(
            new Dispatcher(ToyMethods.Table(), limits, TimeProvider.System, meter, NullLogger<Dispatcher>.Instance),
            new HealthEndpoint(Mock.Of<IReadiness>(), NullLogger<HealthEndpoint>.Instance),
            limits,
            new StopSignal(lifetime, limits, TimeProvider.System, NullLogger<StopSignal>.Instance),
            TimeProvider.System,
            NullLogger<XmlRpcEndpoint>.Instance);
    }

    /// <summary>Posts a document and tells how many bytes were allocated for it.</summary>
    public async Task<long> AllocatedByAsync(byte[] document)
    {
        long allocated = 0;
        await _connections.ServeAsync(new DefaultConnectionContext(), async connection =>
        {
            var context = new DefaultHttpContext();
            context.Features.Set(connection.Features.Get<OpenConnection>());
            context.Request.Method = "POST";
            context.Request.ContentLength = document.Length;
            context.Request.Body = new MemoryStream(document);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var handling = _endpoint.HandleAsync(context);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.That(handling.IsCompleted, Is.True, "nothing here waits, so that all was allocated on this thread");
            await handling;
        });
        return allocated;
    }
}
