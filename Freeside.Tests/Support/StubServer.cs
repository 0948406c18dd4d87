using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Freeside.Tests.Support;

/// <summary>An HTTP server on a free port that answers every request by a function: body in, body out.</summary>
internal sealed class StubServer : IRunningServer
{
    private readonly WebApplication _application;

    private StubServer(WebApplication application) => _application = application;

    /// <inheritdoc />
    public Uri Address => new(_application.Urls.Single());

    /// <summary>Starts it.</summary>
    public static async Task<StubServer> StartAsync(Func<string, Task<string>> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var application = builder.Build();
        application.MapFallback(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            var body = await answer(await reader.ReadToEndAsync());
            context.Response.ContentType = "text/xml";
            await context.Response.WriteAsync(body);
        });
        await application.StartAsync();
        return new StubServer(application);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync();
        await _application.DisposeAsync();
    }
}
