using Freeside.Domain.Common;

namespace Freeside.Domain.Settings;

/// <summary>Typed view of the settings on customers, read at every call; some hold per agent.</summary>
public sealed class CustomerSettings(ConfTable conf)
{
    /// <summary>The advertising source meant for customers who name none; it only changes the text of a refusal.</summary>
    public string DefaultRefnum { get; } = conf.Line(Conf.DefaultRefnum) ?? "";

    /// <summary>What seven-digit phone numbers are preceded by.</summary>
    public string DefaultAreaCode { get; } = conf.Line(Conf.DefaultAreaCode) ?? "";

    /// <summary>How the agent's own number is made where none is sent; empty: it is not.</summary>
    public string AutoAgentCustid { get; } = conf.Line(Conf.AutoAgentCustid) ?? "";

    /// <summary>Whether a new customer needs a language.</summary>
    public bool RequiresLocale { get; } = conf.Exists(Conf.RequireLocale);

    /// <summary>Whether a customer's choice of the address on invoices is left alone.</summary>
    public bool KeepsInvoiceAddress { get; } = conf.Exists(Conf.InvoiceShipAddress);

    /// <summary>Whether an apostrophe may stand in an e-mail address.</summary>
    public bool AllowsApostropheInEmail { get; } = conf.Exists(Conf.EmailApostrophe);

    /// <summary>Settings in force that make the original do what this program does not; the first stands for all.</summary>
    public string? Unsupported { get; } =
        new[] { Conf.CustomerExports, Conf.LocationExports }.FirstOrDefault(name => PerlTruth.IsTrue(conf.Line(name)));

    /// <summary>Whether cards are verified through a gateway, which this program does not do.</summary>
    public bool VerifiesCards { get; } = PerlTruth.IsTrue(conf.Line(Conf.CardVerification));

    /// <summary>Whether one phone number is needed.</summary>
    public bool RequiresPhone(int? agentnum) => conf.Exists(Conf.RequirePhone, agentnum);

    /// <summary>Whether one e-mail address is needed among the invoice recipients.</summary>
    public bool RequiresInvoiceEmail(int? agentnum) => conf.Exists(Conf.RequireInvoiceEmail, agentnum);
}
