using Freeside.Domain.Customers;

namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>signupdate</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class SignupBetweenTests
{
    // 2024-03-20 09:00 in UTC is 05:00 in New York, whose 20th began at 04:00 of UTC's.
    private static readonly TimeZoneInfo NewYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");

    [TestCase("2024-03-20", "2024-03-20", ExpectedResult = true)]
    [TestCase("2024-03-21", "2024-03-31", ExpectedResult = false)]
    [TestCase("2024-03-01", "2024-03-19", ExpectedResult = false)]
    public bool The_customer_signed_up_between_two_days(string start, string end) =>
        Signed(EventScene.Now).Holds("signupdate", ("start", start), ("end", end)) && Signed(EventScene.Now).PassesFilter("signupdate", ("start", start), ("end", end));

    [Test]
    public void Either_day_may_be_missing() => Assert.Multiple(() =>
    {
        Assert.That(Signed(EventScene.Now).Holds("signupdate", ("start", "2024-03-20")), Is.True);
        Assert.That(Signed(EventScene.Now).Holds("signupdate", ("end", "2024-03-19")), Is.False);
        Assert.That(Signed(null).PassesFilter("signupdate"), Is.True);
        Assert.That(Signed(null).PassesFilter("signupdate", ("end", "2024-03-19")), Is.False);
    });

    [Test]
    public void Sql_takes_the_days_for_utcs() => Assert.Multiple(() =>
    {
        var scene = Signed(EventScene.Now - (6 * 3600));
        Assert.That(scene.Holds("signupdate", ("start", "2024-03-20")), Is.False);
        Assert.That(scene.PassesFilter("signupdate", ("start", "2024-03-20")), Is.True);
    });

    [TestCase("soon")]
    [TestCase("")]
    public void What_is_no_day_is_noted(string day) => Assert.That(EventScene.Problem("signupdate", ("start", day)), Is.EqualTo("unparsable start"));

    private static EventScene Signed(int? signupdate) => new()
    {
        Zone = NewYork,
        Customer = new Customer { Custnum = 2, Last = "Schmoe", First = "Joe", Payby = "BILL", Signupdate = signupdate },
    };
}
