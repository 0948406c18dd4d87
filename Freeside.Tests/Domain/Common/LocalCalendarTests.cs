using System.Globalization;
using Freeside.Domain.Common;

namespace Freeside.Tests.Domain.Common;

[Parallelizable(ParallelScope.All)]
internal sealed class LocalCalendarTests
{
    [TestCase("UTC", "2024-01-15 10:30", ExpectedResult = "2024-01-15 10:30")]
    [TestCase("America/New_York", "2024-01-15 10:30", ExpectedResult = "2024-01-15 15:30")]
    [TestCase("America/New_York", "2024-07-15 10:30", ExpectedResult = "2024-07-15 14:30")]
    [TestCase("America/New_York", "2024-11-03 01:30", ExpectedResult = "2024-11-03 05:30", Description = "comes twice: the first")]
    [TestCase("America/New_York", "2024-11-03 00:59", ExpectedResult = "2024-11-03 04:59")]
    [TestCase("America/New_York", "2024-11-03 02:00", ExpectedResult = "2024-11-03 07:00")]
    [TestCase("America/New_York", "2024-03-10 02:30", ExpectedResult = "2024-03-10 07:30", Description = "left out: an hour later")]
    [TestCase("America/New_York", "2024-03-10 01:59", ExpectedResult = "2024-03-10 06:59")]
    [TestCase("Europe/London", "2024-10-27 01:30", ExpectedResult = "2024-10-27 01:30", Description = "comes twice, but is read as UTC first: the second")]
    [TestCase("Asia/Kolkata", "2024-01-01 00:00", ExpectedResult = "2023-12-31 18:30")]
    public string A_time_on_the_wall_is_an_instant(string zone, string wall)
    {
        var epoch = LocalCalendar.Epoch(DateTime.Parse(wall, CultureInfo.InvariantCulture), TimeZoneInfo.FindSystemTimeZoneById(zone));
        return LocalCalendar.Wall(epoch, TimeZoneInfo.Utc).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
    }

    [Test]
    public void Whatever_the_wall_shows_once_leads_back()
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");
        for (var epoch = 1_700_000_000L; epoch < 1_740_000_000; epoch += 40_003)
        {
            var wall = LocalCalendar.Wall(epoch, zone);
            if (!zone.IsAmbiguousTime(wall))
                Assert.That(LocalCalendar.Epoch(wall, zone), Is.EqualTo(epoch));
        }
    }
}
