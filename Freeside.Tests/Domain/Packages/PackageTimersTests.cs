using System.Globalization;
using Freeside.Domain.Common;
using Freeside.Domain.Packages;

namespace Freeside.Tests.Domain.Packages;

/// <summary>The dates of new orders in New York, on 2024-01-20 at 09:00 unless a test says otherwise.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class PackageTimersTests
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");

    [Test]
    public void A_plain_order_is_dated_now()
    {
        var order = new Package { OrderDate = 5 };
        Assert.That(Set(order), Is.Null);
        Assert.That(order.OrderDate, Is.EqualTo(Epoch("2024-01-20 09:00")));
        Assert.That((order.StartDate, order.Expire, order.Adjourn, order.ContractEnd, order.Susp), Is.EqualTo(((int?)null, (int?)null, (int?)null, (int?)null, (int?)null)));
    }

    [TestCase("2024-01-20 09:00", ExpectedResult = "2024-02-01 00:00")]
    [TestCase("2024-12-02 09:00", ExpectedResult = "2025-01-01 00:00")]
    [TestCase("2024-02-01 09:00", ExpectedResult = "2024-02-01 00:00", Description = "already past")]
    public string One_that_starts_on_the_first_waits_for_it(string now)
    {
        var order = new Package();
        Set(order, now, ("start_1st", "1"));
        return Told(order.StartDate);
    }

    [Test]
    public void A_start_that_is_set_stays()
    {
        var order = new Package { StartDate = 7 };
        Set(order, ("start_1st", "1"));
        Assert.That(order.StartDate, Is.EqualTo(7));
    }

    [Test]
    public void Timers_run_from_the_start_else_the_first_bill_else_now()
    {
        var (started, billed, fresh) = (new Package { StartDate = Epoch("2024-05-01 00:00") }, new Package { Setup = Epoch("2024-01-15 10:30") }, new Package());
        foreach (var order in new[] { started, billed, fresh })
            Set(order, ("expire_months", "1"), ("adjourn_months", "2"), ("contract_end_months", "12"));
        Assert.That((Told(started.Expire), Told(billed.Adjourn), Told(fresh.ContractEnd)), Is.EqualTo(("2024-06-01 00:00", "2024-03-15 10:30", "2025-01-20 09:00")));
    }

    [Test]
    public void A_timer_that_is_set_runs_on()
    {
        var order = new Package { Expire = 7 };
        Set(order, ("expire_months", "1"));
        Assert.That(order.Expire, Is.EqualTo(7));
    }

    [TestCase("soon", "Illegal (numeric) adjourn: -1")]
    [TestCase("600", "ERROR:  integer out of range")]
    public void A_timer_that_leads_nowhere_is_refused(string months, string error) =>
        Assert.That(Set(new Package(), ("adjourn_months", months)), Is.EqualTo(Refusal.Error(error)));

    [Test]
    public void One_on_hold_waits_without_dates()
    {
        var order = new Package { StartDate = 7 };
        var definition = new PackageDefinition { StartOnHold = "Y" };
        new PackageTimers(Stamp("2024-01-20 09:00"), rollsBack: false).Set(order, definition, Options(("expire_months", "1"), ("start_1st", "1")));
        Assert.That((Told(order.Susp), order.StartDate, order.Expire), Is.EqualTo(("2024-01-20 09:00", (int?)null, (int?)null)));
    }

    [Test]
    public void Free_days_before_a_delayed_setup_are_counted_from_midnight()
    {
        var order = new Package();
        Set(order, ("free_days", "10"), ("delay_setup", "1"));
        Assert.That(Told(order.StartDate), Is.EqualTo("2024-01-30 00:00"));
        order = new Package();
        Set(order, ("free_days", "10"));
        Assert.That(order.StartDate, Is.Null);
    }

    private static Refusal? Set(Package order, params (string, string)[] options) => Set(order, "2024-01-20 09:00", options);

    private static Refusal? Set(Package order, string now, params (string, string)[] options) =>
        new PackageTimers(Stamp(now), rollsBack: false).Set(order, new PackageDefinition(), Options(options));

    private static Dictionary<string, string?> Options(params (string Name, string Value)[] options) =>
        options.ToDictionary(o => o.Name, string? (o) => o.Value, StringComparer.Ordinal);

    private static RecordStamp Stamp(string now) => new(5, "fs_api", Epoch(now), Zone);

    private static int Epoch(string wall) => (int)LocalCalendar.Epoch(DateTime.Parse(wall, CultureInfo.InvariantCulture), Zone);

    private static string Told(int? date) => LocalCalendar.Wall(date!.Value, Zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
