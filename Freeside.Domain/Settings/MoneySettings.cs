using Freeside.Domain.Common;

namespace Freeside.Domain.Settings;

/// <summary>Typed view of the settings on payments and credits, read at every call; none holds per agent.</summary>
public sealed class MoneySettings(ConfTable conf)
{
    /// <summary>The number of the reason of credits for which none is sent; empty: there is none.</summary>
    public string ApiCreditReason { get; } = conf.Line(Conf.ApiCreditReason) ?? "";

    /// <summary>Whether payments and credits may unsuspend packages at all.</summary>
    public bool MayUnsuspend { get; } = conf.ExistsAnywhere(Conf.UnsuspendBalance);

    /// <summary>How little a customer must owe for a payment or credit to unsuspend packages, in words; empty: none does.</summary>
    /// <param name="locale">The customer's language.</param>
    public string UnsuspendBalance(string? locale) => conf.LineIn(locale, Conf.UnsuspendBalance) ?? "";

    /// <summary>Whether payments in cash have to tell bank, depositor, account and teller.</summary>
    public bool RequiresCashDepositInfo { get; } = conf.Exists(Conf.RequireCashDepositInfo);

    /// <summary>Whether paying for several months at once bills them with a discount, which this program does not do.</summary>
    public bool DiscountsPrepayment { get; } = PerlTruth.IsTrue(conf.Line(Conf.PrepaymentCreditType));
}
