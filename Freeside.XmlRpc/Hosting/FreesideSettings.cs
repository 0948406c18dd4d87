using Freeside.XmlRpc.Http;
using Npgsql;

namespace Freeside.XmlRpc.Hosting;

/// <summary>Where the database is and whom the program works as; section <c>Freeside</c> of the configuration.</summary>
internal sealed class FreesideSettings
{
    /// <summary>The Freeside login stamped on rows and history.</summary>
    public string User { get; set; } = "fs_api";

    /// <summary>The folder of the private PostgreSQL, used where no other database is named.</summary>
    public string DataDirectory { get; set; } = "./data";

    /// <summary>Freeside's own <c>secrets</c> file: the database it names is used.</summary>
    public string? SecretsFile { get; set; }

    /// <summary>The folder of PostgreSQL's server programs, where they are not found by themselves.</summary>
    public string? PostgresBinaries { get; set; }

    /// <summary>The shop's secret before the present one: admitted too, for as long as it stands here.</summary>
    public string? PreviousSecret { get; set; }

    /// <summary>The networks whose connections are taken, blanks between; nothing: all.</summary>
    public string? AllowedNetworks { get; set; }

    /// <summary>An Npgsql connection string: <c>ConnectionStrings:Freeside</c>.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>Reads and checks the settings.</summary>
    /// <exception cref="StartupException">A setting that cannot be.</exception>
    public static FreesideSettings From(IConfiguration configuration)
    {
        KnownSettings.Check(configuration);
        var settings = Bind(configuration);
        settings.ConnectionString = configuration.GetConnectionString("Freeside");
        if (string.IsNullOrWhiteSpace(settings.User))
            throw new StartupException("Freeside:User is empty; name the Freeside login to work as, fs_api for example.");
        if (string.IsNullOrWhiteSpace(settings.DataDirectory))
            throw new StartupException("Freeside:DataDirectory is empty; name a folder for the private database.");
        if (!string.IsNullOrEmpty(settings.ConnectionString) && !string.IsNullOrEmpty(settings.SecretsFile))
            throw new StartupException("ConnectionStrings:Freeside and Freeside:SecretsFile both name a database; leave one out.");
        settings.Networks();
        CheckConnectionString(settings.ConnectionString);
        return settings;
    }

    /// <summary>The networks whose connections are taken.</summary>
    /// <exception cref="StartupException">One is none.</exception>
    public AllowedNetworks Networks()
    {
        try
        {
            return Http.AllowedNetworks.Parse(AllowedNetworks);
        }
        catch (FormatException e)
        {
            throw new StartupException($"Freeside:AllowedNetworks: {e.Message}", e);
        }
    }

    private static FreesideSettings Bind(IConfiguration configuration)
    {
        try
        {
            return configuration.GetSection("Freeside").Get<FreesideSettings>() ?? new FreesideSettings();
        }
        catch (InvalidOperationException e)
        {
            throw new StartupException(e.Message, e);
        }
    }

    private static void CheckConnectionString(string? connectionString)
    {
        if (string.IsNullOrEmpty(connectionString))
            return;
        try
        {
            if (string.IsNullOrWhiteSpace(new NpgsqlConnectionStringBuilder(connectionString).Host))
                throw new StartupException("ConnectionStrings:Freeside names no server: Host=… is missing.");

            // Settings that do not go together are found only here; nothing connects yet.
            NpgsqlDataSource.Create(connectionString).Dispose();
        }
        catch (Exception e) when (e is ArgumentException or FormatException or NotSupportedException or InvalidOperationException)
        {
            throw new StartupException($"ConnectionStrings:Freeside is not understood: {e.Message.Split('\n')[0]}", e);
        }
    }
}
