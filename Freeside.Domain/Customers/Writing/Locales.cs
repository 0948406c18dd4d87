namespace Freeside.Domain.Customers.Writing;

/// <summary>The languages the original knows (Locales.pm).</summary>
internal static class Locales
{
    /// <summary>Their names, and none.</summary>
    public static ReadOnlySpan<string> Known => Names;

    private static readonly string[] Names =
    [
        "", "en_US", "en_AU", "en_CA", "es_ES", "es_CU", "es_MX", "es_PA", "es_US", "fr_CA", "fr_FR", "fr_HT", "ht_HT", "iw_IL",
    ];
}
