using Freeside.Tests.Api.Customers;
using Freeside.Tests.Support;

namespace Freeside.Tests.Faults;

/// <summary>A call that is made again and again, well and with faults, each time with something new to do.</summary>
/// <param name="shop">The shop.</param>
/// <param name="method">The method.</param>
/// <param name="before">What gives it something to do: a call, <c>due</c> for a package that is due again, or nothing.</param>
/// <param name="keys">Its keys; <c>#</c> stands for another number each time, <c>pkgnum=</c> for customer 9's package.</param>
internal sealed class FaultedCall(CustomerShop shop, string method, string before, string[] keys)
{
    private int _calls;

    /// <summary>Makes it well and gives its error, empty where there is none.</summary>
    public async Task<string> SucceedsAsync()
    {
        var prepared = await PrepareAsync();
        return CustomerShop.Told(await shop.CallAsync(method, prepared));
    }

    /// <summary>How many round trips it takes, and how many rows it adds to which tables.</summary>
    public async Task<(int RoundTrips, string Added)> CostAsync()
    {
        var prepared = await PrepareAsync();
        var roundTrips = 0;
        var (_, added) = await WatchAsync(async () =>
        {
            XmlRpcReply? reply = null;
            roundTrips = await shop.CostAsync(async () => reply = await shop.CallAsync(method, prepared));
            return reply!;
        });
        return (roundTrips, added);
    }

    /// <summary>Makes it with a fault; the answer, and the rows it added all the same.</summary>
    public async Task<(string Told, string Added)> FailsAsync(int roundTrip, LineFault fault)
    {
        var prepared = await PrepareAsync();
        return await WatchAsync(() => shop.CallFailingAsync(roundTrip, fault, method, prepared));
    }

    private async Task<(string Told, string Added)> WatchAsync(Func<Task<XmlRpcReply>> call)
    {
        var sums = await shop.ScalarAsync(RowSums.OfAll);
        var told = CustomerShop.Told(await call());
        var later = await shop.ScalarAsync(RowSums.OfAll);
        var added = RowSums.Difference(sums, later);
        Assert.That(added.Length == 0, Is.EqualTo(later == sums), "no row changes where none is added");
        return (told, added);
    }

    private async Task<string[]> PrepareAsync()
    {
        _calls++;
        if (before == "due")
            await shop.RunAsync($"update cust_pkg set bill = {CustomerShop.Now - 10} where pkgnum = 5");
        else if (before.Split(' ') is [{ Length: > 0 } called, .. var sent])
            Assert.That(CustomerShop.Told(await shop.CallAsync(called, sent)), Is.Empty);
        var package = await shop.ScalarAsync("select max(pkgnum)::text from cust_pkg where custnum = 9 and cancel is null");
        return [.. keys.Select(k => k == "pkgnum=" ? k + package : k.Replace("#", $"{_calls}", StringComparison.Ordinal))];
    }
}
