using System.Globalization;
using Freeside.Domain.Common;

namespace Freeside.Domain.Settings;

/// <summary>Typed view of the settings on billing, read at every call.</summary>
public sealed class BillingSettings(ConfTable conf)
{
    /// <summary>Whether what is due later today is due now.</summary>
    public bool IgnoresTime { get; } = conf.Exists(Conf.NextBillIgnoreTime);

    /// <summary>Whether there may be negative charges.</summary>
    public bool AllowsNegative { get; } = conf.Exists(Conf.AllowNegativeCharges);

    /// <summary>What stands before amounts in texts on invoices.</summary>
    public string MoneyCharacter { get; } = conf.Line(Conf.MoneyCharacters) is { Length: > 0 } text ? text : "$";

    /// <summary>Whether usage is shown in a section of its own.</summary>
    public bool SeparatesUsage { get; } = conf.Exists(Conf.SeparateUsage);

    /// <summary>What part of what they may use is left when customers are warned.</summary>
    public Inexact UsageThreshold { get; } = conf.Exists(Conf.UsageThreshold) ? 1 - (Inexact.OfText(conf.Line(Conf.UsageThreshold)) / 100) : 0.20m;

    /// <summary>Whether lines that discounts leave nothing of are shown.</summary>
    public bool ShowsDiscounts { get; } = conf.Exists(Conf.DiscountShowAlways);

    /// <summary>For how many days a package stays suspended before it is cancelled, where its definition says so.</summary>
    public int DelayCancelDays { get; } = int.TryParse(conf.Line(Conf.DelayCancelDays), NumberStyles.Integer, CultureInfo.InvariantCulture, out var days) && days != 0 ? days : 1;

    /// <summary>The definition of the package that charges for an invoice on paper; <c>null</c> or empty: none does.</summary>
    public string? PaperFee(int? agentnum) => conf.Line(Conf.PostalFee, agentnum);

    /// <summary>Whether only invoices that charge something for a period cost something on paper.</summary>
    public bool ChargesRecurringPaper { get; } = conf.Exists(Conf.PostalFeeRecurring);
}
