using Freeside.Domain.Common;

namespace Freeside.Tests.Domain.Common.Fields;

[Parallelizable(ParallelScope.All)]
internal sealed class CoordinateRulesTests
{
    [TestCase("37.5", "37.5", Description = "case 31")]
    [TestCase("-122 30 15", "-122.50416667", Description = "case 31")]
    [TestCase("122 30.5", "122.50833333")]
    [TestCase("12 30 500", "12.50833333", Description = "thousandths of a minute")]
    [TestCase("12 30 60", "12.501", Description = "too many for seconds: thousandths")]
    [TestCase("12 99 59", "13.66638889", Description = "minutes are not limited")]
    [TestCase("", "")]
    public void A_longitude_is_stored_in_degrees(string value, string stored) =>
        Assert.That(SomeRules.Of().LongitudeOrEmpty("longitude", value), Is.EqualTo(Checked.Fine(stored)));

    [TestCase("abc", "Invalid (coordinate) latitude: abc")]
    [TestCase("12 30", "Invalid (coordinate) latitude: 12 30", Description = "minutes alone need decimals")]
    [TestCase("95", "Invalid (coordinate > 90) latitude: 95", Description = "case 30")]
    [TestCase("-90.5", "Invalid (coordinate < -90) latitude: -90.5")]
    public void A_latitude_is_refused(string value, string refusal) =>
        Assert.That(SomeRules.Of().LatitudeOrEmpty("latitude", value), Is.EqualTo(Checked.Refused(refusal)));

    [TestCase("181", "Invalid (coordinate > 180) longitude: 181")]
    [TestCase("-181", "Invalid (coordinate < -180) longitude: -181")]
    public void A_longitude_is_refused(string value, string refusal) =>
        Assert.That(SomeRules.Of().LongitudeOrEmpty("longitude", value), Is.EqualTo(Checked.Refused(refusal)));

    [Test]
    public void A_shop_may_take_north_western_coordinates_only()
    {
        var rules = SomeRules.Of(requiresNorthWest: true);
        Assert.That(rules.LatitudeOrEmpty("latitude", "0.5"), Is.EqualTo(Checked.Refused("Invalid (coordinate < 1) latitude: 0.5")));
        Assert.That(rules.LongitudeOrEmpty("longitude", "12"), Is.EqualTo(Checked.Refused("Invalid (coordinate > -1) longitude: 12")));
        Assert.That(rules.LongitudeOrEmpty("longitude", "-1"), Is.EqualTo(Checked.Fine("-1")));
    }
}
