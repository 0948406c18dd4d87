using System.Globalization;
using Freeside.Domain.Common;

namespace Freeside.Domain.Billing.Application;

/// <summary>How much is applied: as a number, and as the original's record has it, which refusals repeat.</summary>
/// <param name="Text">The text.</param>
/// <param name="Value">The number.</param>
internal readonly record struct AppliedAmount(string Text, decimal Value)
{
    /// <summary>An amount computed here: always two decimals.</summary>
    public static AppliedAmount Of(decimal amount) => new(MoneyText.Of(amount), amount);

    /// <summary>An amount somebody sent, checked before (Record.pm ut_money).</summary>
    public static AppliedAmount Of(string text) => new(text, decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture));
}
