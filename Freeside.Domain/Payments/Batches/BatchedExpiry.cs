using System.Globalization;
using System.Text.RegularExpressions;
using Freeside.Domain.Common;
using Freeside.Domain.Payments.Methods;

namespace Freeside.Domain.Payments.Batches;

/// <summary>When a batched card expires (cust_pay_batch.pm check): year first as it is, month first as the first of that month.</summary>
internal static partial class BatchedExpiry
{
    // Of years of two digits.
    private const int LastOfThisCentury = 98;

    /// <summary>The date as it is stored.</summary>
    public static Checked Of(string paydate)
    {
        if (YearFirst().Match(paydate) is { Success: true } whole)
            return Checked.Fine($"{whole.Groups["year"].Value}-{whole.Groups["month"].Value}-{whole.Groups["day"].Value}");
        if (MonthFirst().Match(paydate) is not { Success: true } match)
            return Checked.Refused("Illegal expiration date");
        var (year, month) = (match.Groups["year"].Value, match.Groups["month"].Value);
        var century = year.Length == 4 ? "" : int.Parse(year, NumberStyles.None, CultureInfo.InvariantCulture) > LastOfThisCentury ? "19" : "20";
        return Checked.Fine($"{century}{year}-{month}-01");
    }

    [GeneratedRegex(@"\A(?<year>[0-9]{4})[/-](?<month>[0-9]{1,2})[/-](?<day>[0-9]{1,2})\n?\z", Patterns.Options, Patterns.Timeout)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"\A(?<month>[0-9]{1,2})[/-](?<year>[0-9]{2}([0-9]{2})?)\n?\z", Patterns.Options, Patterns.Timeout)]
    private static partial Regex MonthFirst();
}
