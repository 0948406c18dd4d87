using System.Globalization;
using Freeside.Domain.Billing.Plans;
using Freeside.Domain.Common;
using Freeside.Domain.Packages;
using Freeside.Domain.Services;

namespace Freeside.Domain.Billing;

/// <summary>The services of a customer's packages, as far as they are charged for.</summary>
/// <param name="services">The services, in the original's order.</param>
/// <param name="history">Their history.</param>
/// <param name="records">What the call writes.</param>
/// <param name="stamp">Now.</param>
internal sealed class ServicesBilled(IReadOnlyList<BilledService> services, IReadOnlyList<ServiceSpan> history, IRecords records, RecordStamp stamp)
{
    private const string SetUpOption = "bulk_setup";

    private readonly ILookup<int, BilledService> _services = services.ToLookup(s => s.Pkgnum);
    private readonly ILookup<int, ServiceSpan> _history = history.ToLookup(h => h.Service.Pkgnum);
    private readonly List<ServiceSpan> _movedHistory = [];
    private readonly HashSet<int> _setUp = [];
    private readonly Dictionary<int, BilledService> _moved = [];

    /// <summary>A package's services.</summary>
    public IReadOnlyList<BilledService> Of(Package package) =>
    [
        .. _services[package.Pkgnum].Where(s => !_moved.ContainsKey(s.Svcnum)).Concat(_moved.Values.Where(s => s.Pkgnum == package.Pkgnum))
            .Select(s => _setUp.Contains(s.Svcnum) ? s with { IsSetUp = true } : s),
    ];

    /// <summary>The services a package has or had.</summary>
    public IReadOnlyList<ServiceSpan> HistoryOf(Package package) =>
        [.. _history[package.Pkgnum], .. _movedHistory.Where(h => h.Service.Pkgnum == package.Pkgnum)];

    /// <summary>Services went over to another package in this call; so their history goes on there.</summary>
    public void Move(IEnumerable<int> svcnums, Package to)
    {
        foreach (var service in svcnums.Select(number => services.FirstOrDefault(s => s.Svcnum == number)).OfType<BilledService>())
        {
            _moved[service.Svcnum] = service with { Pkgnum = to.Pkgnum };
            if (_history[service.Pkgnum].LastOrDefault(h => h.Service.Svcnum == service.Svcnum) is { } latest)
                _movedHistory.Add(latest with { Service = _moved[service.Svcnum], From = stamp.Now, Until = null });
        }
    }

    /// <summary>Setup fees of services were charged: it is noted (part_pkg/bulk_simple.pm _bulk_setup).</summary>
    public void SetUp(IReadOnlyList<int> svcnums)
    {
        foreach (var svcnum in svcnums.Where(_setUp.Add))
        {
            records.Insert(new ServiceOption
            {
                Optionnum = records.NewNumber(),
                Svcnum = svcnum,
                Optionname = SetUpOption,
                Optionvalue = stamp.Now.ToString(CultureInfo.InvariantCulture),
            });
        }
    }
}
