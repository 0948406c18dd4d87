using Freeside.XmlRpc.Http;

namespace Freeside.XmlRpc.Hosting;

/// <summary>.NET's usual host with this program's defaults.</summary>
internal static class HostBuilder
{
    private const string DefaultUrl = "http://127.0.0.1:8008";

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
        var limits = Limits(builder.Configuration);
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = limits.DrainTimeout + StopMargin);
        if (string.IsNullOrEmpty(builder.Configuration["urls"]) && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
            builder.WebHost.UseUrls(DefaultUrl);
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
}
