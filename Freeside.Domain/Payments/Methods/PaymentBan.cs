using System.Globalization;

namespace Freeside.Domain.Payments.Methods;

/// <summary>A ban on a card or account, as the refusals tell it (banned_pay.pm, cust_main.pm check).</summary>
/// <param name="Bannum">The ban's number.</param>
/// <param name="Bantype"><c>warn</c>: told as a duplicate; empty or <c>null</c>: a ban.</param>
/// <param name="Date">Since when, epoch seconds.</param>
/// <param name="EndDate">Until when, epoch seconds; <c>null</c>: for good.</param>
/// <param name="By">The login name of who banned it; empty where not known.</param>
public sealed record PaymentBan(int Bannum, string? Bantype, int? Date, int? EndDate, string By)
{
    /// <summary>Whether the card or account was only marked as one in use already.</summary>
    public bool IsWarning => Bantype == "warn";

    /// <summary>The oldest of the bans that has not ended; its last second still counts.</summary>
    public static PaymentBan? InForce(IEnumerable<PaymentBan> bans, DateTimeOffset now)
    {
        var second = now.ToUnixTimeSeconds();
        return bans.Where(ban => ban.EndDate is null || ban.EndDate >= second).MinBy(ban => ban.Bannum);
    }

    /// <summary>The refusal's text for a ban.</summary>
    internal string Describe(string what, TimeZoneInfo zone) => $"Banned {what}: banned on {Day(Date, zone)} by {By} (ban# {Bannum})";

    // The original asks for an end under a name no column has, so that "until" always tells the epoch.
    internal string DescribeWarning(TimeZoneInfo zone) =>
        $"_duplicate_card: disabled from{Day(Date, zone)} until {Day(null, zone)} (ban# {Bannum})";

    // Date::Format's "%a %h %o at %r": the day of the month in two places, with its ending.
    private static string Day(int? seconds, TimeZoneInfo zone)
    {
        var time = TimeZoneInfo.ConvertTime(DateTimeOffset.FromUnixTimeSeconds(seconds ?? 0), zone);
        var culture = CultureInfo.InvariantCulture;
        return $"{time.ToString("ddd MMM", culture)} {time.Day,2}{Ending(time.Day)} at {time.ToString("hh:mm:ss tt", culture)}";
    }

    private static string Ending(int day) => day switch
    {
        1 or 21 or 31 => "st",
        2 or 22 => "nd",
        3 or 23 => "rd",
        _ => "th",
    };
}
