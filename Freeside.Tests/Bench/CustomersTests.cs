using Freeside.Bench.Database;
using Freeside.Bench.Load;

namespace Freeside.Tests.Bench;

[Parallelizable(ParallelScope.All)]
internal sealed class CustomersTests
{
    private static readonly Shop Shop = new(3000);

    [Test]
    public void Each_is_given_out_once_where_it_is_good_for_one_call()
    {
        var customers = new Customers(Shop, Shop.Kind.Due, isSpent: true);
        var given = Given(customers.Next);
        Assert.That(given, Is.Unique.And.All.Matches<int>(c => c % 3 == (int)Shop.Kind.Due));
        Assert.That(given, Has.Count.EqualTo(Shop.PerKind - 1));
    }

    [TestCase(true)]
    [TestCase(false)]
    public void They_are_used_up_only_where_each_is_good_for_one_call(bool isSpent)
    {
        var customers = new Customers(Shop, Shop.Kind.Due, isSpent, distinct: 10);
        for (var i = 0; i < 9; i++)
        {
            Assert.That(customers.AreUsedUp, Is.False);
            customers.Next();
        }

        customers.Next();
        Assert.That(customers.AreUsedUp, Is.EqualTo(isSpent));
    }

    [Test]
    public void So_many_of_them_are_spread_over_all()
    {
        var customers = new Customers(Shop, Shop.Kind.Plain, isSpent: false, distinct: 100);
        var given = Enumerable.Range(0, 500).Select(_ => customers.Next()!.Value).Distinct().Order().ToList();
        Assert.That(given, Is.EqualTo(Enumerable.Range(0, 100).Select(i => Shop.Customer(Shop.Kind.Plain, 10 * i))));
    }

    [Test]
    public void What_is_left_for_later_is_not_used_up_before()
    {
        var customers = new Customers(Shop, Shop.Kind.Open, isSpent: true, distinct: 100);
        var before = Given(customers.UpTo(40));
        var later = Given(customers.Next);
        Assert.That(before, Has.Count.EqualTo(40));
        Assert.That(later, Has.Count.EqualTo(59));
        Assert.That(before.Concat(later), Is.Unique);
    }

    private static List<int> Given(Func<int?> next)
    {
        var given = new List<int>();
        while (next() is { } custnum)
            given.Add(custnum);
        return given;
    }
}
