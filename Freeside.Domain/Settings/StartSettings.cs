using System.Globalization;
using Freeside.Domain.Common;

namespace Freeside.Domain.Settings;

/// <summary>Typed view of the settings that the original reads once, when its process starts.</summary>
public sealed class StartSettings(ConfTable conf)
{
    /// <summary>Whether the API may run at all.</summary>
    public bool ApiIsOn { get; } = conf.Exists(Conf.XmlRpcApi);

    /// <summary>Whether a secret is set.</summary>
    public bool HasSharedSecret { get; } = !string.IsNullOrEmpty(conf.Line(Conf.ApiSharedSecret));

    /// <summary>Whether customers are shown by their agent's own number, where they have one.</summary>
    public bool ShowsAgentCustid { get; } = conf.Exists(Conf.DefaultAgentCustid);

    /// <summary>To how many digits a customer's shown number is padded; <c>null</c>: not at all.</summary>
    public int? CustnumDisplayLength { get; } =
        int.TryParse(conf.Line(Conf.CustnumDisplayLength), NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length > 0
            ? length : null;

    /// <summary>The order in which a customer's status is decided: <c>Classic</c> unless set.</summary>
    public string StatusModule { get; } = conf.Line(Conf.StatusModule) is { Length: > 0 } module ? module : "Classic";

    /// <summary>Whether refusals taken from the message catalogue carry their code.</summary>
    public bool ShowsMessageCodes { get; } = conf.Exists(Conf.ShowMessageCodes);

    /// <summary>The shop's locale: <c>en_US</c> unless set.</summary>
    public string Locale { get; } = Line(conf, Conf.Locale, "en_US");

    /// <summary>What the rules for single fields hang on.</summary>
    public FieldSettings Fields { get; } = new(Line(conf, Conf.MoneyCharacters, "$"), conf.Exists(Conf.RequireNorthWest));

    /// <summary>How payment details are encrypted.</summary>
    public EncryptionSettings Encryption { get; } = new(conf);

    private static string Line(ConfTable conf, string name, string otherwise) =>
        conf.Line(name) is { } line && PerlTruth.IsTrue(line) ? line : otherwise;
}
