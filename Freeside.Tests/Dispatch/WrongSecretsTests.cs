using System.Net;
using Freeside.XmlRpc.Dispatch;
using Microsoft.Extensions.Time.Testing;

namespace Freeside.Tests.Dispatch;

/// <summary>Who guesses gets slower.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class WrongSecretsTests
{
    private static readonly IPAddress Here = IPAddress.Parse("192.0.2.1");

    [TestCase(1, 0)]
    [TestCase(10, 0)]
    [TestCase(11, 50)]
    [TestCase(12, 100)]
    [TestCase(15, 800)]
    [TestCase(18, 5000)]
    [TestCase(5000, 5000)]
    public void The_answer_waits_longer_with_each_wrong_secret(int number, int milliseconds)
    {
        var wrong = new WrongSecrets(new FakeTimeProvider());
        for (var i = 1; i < number; i++)
            wrong.Note(Here);
        Assert.That(wrong.Note(Here), Is.EqualTo((number, TimeSpan.FromMilliseconds(milliseconds))));
    }

    [Test]
    public void An_address_that_was_quiet_for_a_minute_begins_anew()
    {
        var clock = new FakeTimeProvider();
        var wrong = new WrongSecrets(clock);
        wrong.Note(Here);
        clock.Advance(TimeSpan.FromSeconds(59));
        Assert.That(wrong.Note(Here).Count, Is.EqualTo(2));
        clock.Advance(TimeSpan.FromSeconds(60));
        Assert.That(wrong.Note(Here).Count, Is.EqualTo(1));
    }

    [TestCase("192.0.2.1", "192.0.2.2", 1)]
    [TestCase("192.0.2.1", "::ffff:192.0.2.1", 2)]
    [TestCase("2001:db8::1", "2001:db8::ffff:1", 2, Description = "one network of IPv6 is one client")]
    [TestCase("2001:db8::1", "2001:db8:0:1::1", 1)]
    public void Addresses_are_counted_apart(string first, string second, int count)
    {
        var wrong = new WrongSecrets(new FakeTimeProvider());
        wrong.Note(IPAddress.Parse(first));
        Assert.That(wrong.Note(IPAddress.Parse(second)).Count, Is.EqualTo(count));
    }

    [Test]
    public void A_flood_of_addresses_does_not_fill_the_memory()
    {
        var wrong = new WrongSecrets(new FakeTimeProvider());
        for (var i = 0; i < 50_000; i++)
            wrong.Note(new IPAddress(BitConverter.GetBytes(i)));
        Assert.That(wrong.Addresses, Is.LessThanOrEqualTo(10_000));
    }
}
