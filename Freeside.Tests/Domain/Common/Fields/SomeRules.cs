using Freeside.Domain.Common.Fields;
using Freeside.Domain.Settings;

namespace Freeside.Tests.Domain.Common.Fields;

/// <summary>Field rules of a shop with English messages, without codes, and no setting of its own unless asked for.</summary>
internal static class SomeRules
{
    /// <summary>The texts a new shop has.</summary>
    public static IReadOnlyDictionary<string, string> English { get; } = new Dictionary<string, string>
    {
        [MessageCode.IllegalOrEmptyText] = "Illegal or empty (text)",
        [MessageCode.IllegalName] = "Illegal (name)",
        [MessageCode.IllegalPhone] = "Illegal (phone)",
        [MessageCode.IllegalZip] = "Illegal (zip)",
    };

    /// <summary>A shop's rules.</summary>
    public static FieldRules Of(string moneyCharacters = "$", bool requiresNorthWest = false, bool showsCodes = false) =>
        new(new MessageCatalogue(English, "en_US", showsCodes), new FieldSettings(moneyCharacters, requiresNorthWest));
}
