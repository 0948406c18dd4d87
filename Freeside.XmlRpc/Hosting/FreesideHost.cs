using Freeside.Data;
using Freeside.Domain.Common;
using Freeside.Domain.Events;
using Freeside.XmlRpc.Api;
using Freeside.XmlRpc.Dispatch;
using Freeside.XmlRpc.Http;
using Freeside.XmlRpc.Observability;

namespace Freeside.XmlRpc.Hosting;

/// <summary>The composition root: one running server, put together from settings, database, methods and listener.</summary>
internal sealed class FreesideHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly DatabaseSource _source;
    private readonly FreesideDatabase _database;

    private FreesideHost(WebApplication app, DatabaseSource source, FreesideDatabase database) =>
        (_app, _source, _database) = (app, source, database);

    /// <summary>Where it takes calls.</summary>
    public IEnumerable<Uri> Addresses => _app.Urls.Select(url => new Uri(url));

    /// <summary>Starts a server.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="time">The clock and, by its local zone, the zone in which days begin.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <param name="logging">Where the log goes instead of the console.</param>
    /// <exception cref="StartupException">It cannot start as it is set up.</exception>
    public static async Task<FreesideHost> StartAsync(
        string[] arguments, TimeProvider time, CancellationToken cancellationToken, Action<ILoggingBuilder>? logging = null)
    {
        var builder = HostBuilder.Create(arguments);
        logging?.Invoke(builder.Logging);
        var (settings, limits) = (FreesideSettings.From(builder.Configuration), HostBuilder.Limits(builder.Configuration));
        var source = await DatabaseSource.OpenAsync(settings, time, cancellationToken);
        var database = FreesideDatabase.Open(source.ConnectionString);
        WebApplication? app = null;
        try
        {
            var shop = await StartupChecks.RunAsync(database, settings.User, cancellationToken);
            var noOutbox = await StartupChecks.UsingAsync(() => database.OpenOutboxAsync(cancellationToken));
            app = Compose(builder, database, shop, settings, limits, time);
            await Listening.StartAsync(app, cancellationToken);
            if (noOutbox is not null)
                ServerLog.NoOutbox(app.Logger, noOutbox);
            await source.AnnounceAsync(Console.Out);
            return new FreesideHost(app, source, database);
        }
        catch
        {
            if (app is not null)
                await app.DisposeAsync();
            await database.DisposeAsync();
            await source.DisposeAsync();
            throw;
        }
    }

    /// <summary>Returns once the server was told to stop and its running calls are done.</summary>
    public Task WaitForShutdownAsync() => _app.WaitForShutdownAsync();

    /// <summary>Stops taking calls, finishes the running ones, closes the database and stops a private one.</summary>
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        await _database.DisposeAsync();
        await _source.DisposeAsync();
    }

    private static WebApplication Compose(
        WebApplicationBuilder builder, FreesideDatabase database, Shop shop, FreesideSettings settings, WireLimits limits, TimeProvider time)
    {
        var allowed = settings.Networks();
        builder.WebHost.ConfigureKestrel(options => KestrelSetup.Configure(options, limits, allowed));
        builder.Services
            .AddSingleton(time)
            .AddSingleton(services => ActivatorUtilities.CreateInstance<SecretCheck>(services, settings.PreviousSecret ?? ""))
            .AddSingleton(services => ActivatorUtilities.CreateInstance<CallPipeline>(services, database.WorksOf(shop, time)))
            .AddSingleton<IEventNotices, EventNotices>()
            .AddSingleton(services => new MethodTable(
                ApiMethods.All(shop, services.GetRequiredService<IEventNotices>()).Select(services.GetRequiredService<CallPipeline>().Bind)))
            .AddSingleton<IReadiness>(new DatabaseReadiness(database))
            .AddXmlRpc(limits);
        var app = builder.Build();
        app.UseXmlRpc();
        return app;
    }
}
