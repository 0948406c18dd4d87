using Freeside.XmlRpc.Http;

namespace Freeside.XmlRpc.Hosting;

/// <summary>Finds settings that are none of this program's: a misspelled name would otherwise be passed over in silence.</summary>
internal static class KnownSettings
{
    private const string Section = "Freeside";

    private static readonly string[] Names =
        [nameof(FreesideSettings.User), nameof(FreesideSettings.DataDirectory), nameof(FreesideSettings.SecretsFile), nameof(FreesideSettings.PostgresBinaries),
            nameof(FreesideSettings.PreviousSecret), nameof(FreesideSettings.AllowedNetworks), "Limits"];

    private static readonly string[] LimitNames = [.. typeof(WireLimits).GetProperties().Where(p => p.SetMethod is not null).Select(p => p.Name)];

    /// <summary>Checks the names below <c>Freeside</c> and <c>Freeside:Limits</c>.</summary>
    /// <exception cref="StartupException">One is unknown; the message names it and those there are.</exception>
    public static void Check(IConfiguration configuration)
    {
        Check(configuration.GetSection(Section), Names);
        Check(configuration.GetSection(WireLimits.Section), LimitNames);
    }

    private static void Check(IConfigurationSection section, string[] known)
    {
        foreach (var setting in section.GetChildren().Where(s => !known.Contains(s.Key, StringComparer.OrdinalIgnoreCase)))
            throw new StartupException($"{setting.Path} is no setting of this program; below {section.Path} there are {string.Join(", ", known)}.");
    }
}
