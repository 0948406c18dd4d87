using Freeside.XmlRpc.Http;
using Freeside.XmlRpc.Observability;

namespace Freeside.XmlRpc.Hosting;

/// <summary>.NET's usual host with this program's defaults.</summary>
internal static class HostBuilder
{
    // What the framework itself takes after the last call was given up.
    private static readonly TimeSpan StopMargin = TimeSpan.FromSeconds(5);

    /// <summary>A builder with configuration from appsettings.json, environment and command line.</summary>
    public static WebApplicationBuilder Create(string[] arguments)
    {
        WebApplicationBuilder builder;
        try
        {
            builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
            {
                Args = CommandLine.Normalize(arguments),
                ContentRootPath = AppContext.BaseDirectory,
            });
        }
        catch (FormatException e)
        {
            throw new StartupException($"The command line is not understood: {e.Message}", e);
        }

        builder.Services.AddSystemd();
        MetricsExport.Add(builder);

        // What keeps the host from starting is told in one line by Program; here it would be told with its stack trace.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        var limits = Limits(builder.Configuration);
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = limits.DrainTimeout + StopMargin);
        builder.WebHost.UseKestrelHttpsConfiguration();
        SetAddresses(builder);
        return builder;
    }

    /// <summary>The limits of the listener.</summary>
    /// <exception cref="StartupException">One makes no sense.</exception>
    public static WireLimits Limits(IConfiguration configuration)
    {
        try
        {
            return (configuration.GetSection(WireLimits.Section).Get<WireLimits>() ?? new WireLimits()).Checked();
        }
        catch (InvalidOperationException e)
        {
            throw new StartupException(e.Message, e);
        }
    }

    private static void SetAddresses(WebApplicationBuilder builder)
    {
        if (builder.Configuration["urls"] is { Length: > 0 } urls)
            ListenAddresses.Check(urls);
        else if (!builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
            builder.WebHost.UseUrls(ListenAddresses.Default);
    }
}
