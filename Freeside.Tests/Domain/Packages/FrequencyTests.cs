using System.Globalization;
using Freeside.Domain.Common;
using Freeside.Domain.Packages;

namespace Freeside.Tests.Domain.Packages;

[Parallelizable(ParallelScope.All)]
internal sealed class FrequencyTests
{
    [TestCase("2024-01-15 10:30", "1", ExpectedResult = "2024-02-15 10:30")]
    [TestCase("2024-01-31 10:30", "1", ExpectedResult = "2024-03-02 10:30", Description = "a leap year")]
    [TestCase("2023-01-31 10:30", "1", ExpectedResult = "2023-03-03 10:30")]
    [TestCase("2024-02-29 10:30", "12", ExpectedResult = "2025-03-01 10:30")]
    [TestCase("2024-12-15 10:30", "1", ExpectedResult = "2025-01-15 10:30")]
    [TestCase("2024-12-15 10:30", "25", ExpectedResult = "2027-01-15 10:30")]
    [TestCase("2024-01-15 10:30", "2w", ExpectedResult = "2024-01-29 10:30")]
    [TestCase("2024-03-09 10:30", "1d", ExpectedResult = "2024-03-10 10:30", Description = "a day of 23 hours")]
    [TestCase("2024-03-10 00:30", "3h", ExpectedResult = "2024-03-10 03:30", Description = "hours on the wall")]
    public string Dates_go_on_by_the_clock_on_the_wall(string date, string frequency) => After(date, frequency, rollsBack: false);

    [TestCase("2024-01-31 10:30", "1", ExpectedResult = "2024-02-28 10:30")]
    [TestCase("2024-01-29 10:30", "1", ExpectedResult = "2024-02-28 10:30")]
    [TestCase("2024-01-31 10:30", "1w", ExpectedResult = "2024-02-07 10:30", Description = "of months only")]
    public string Months_may_end_on_their_28th(string date, string frequency) => After(date, frequency, rollsBack: true);

    [TestCase("")]
    [TestCase("x")]
    [TestCase("1m")]
    [TestCase("-1")]
    [TestCase("1.5")]
    [TestCase("99999999999999999999")]
    [TestCase("96000")]
    public void What_is_no_period_leads_nowhere(string frequency) =>
        Assert.That(Frequency.After(1_700_000_000, frequency, TimeZoneInfo.Utc), Is.Null);

    private static string After(string date, string frequency, bool rollsBack)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");
        var from = LocalCalendar.Epoch(DateTime.Parse(date, CultureInfo.InvariantCulture), zone);
        return LocalCalendar.Wall(Frequency.After(from, frequency, zone, rollsBack)!.Value, zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
    }
}
