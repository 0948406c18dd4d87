using Freeside.Domain.Billing;
using Freeside.Domain.Common;
using Freeside.Domain.Locations.Writing;
using Freeside.Domain.Packages;
using Freeside.Domain.Settings;
using Freeside.XmlRpc.Codec;
using Freeside.XmlRpc.Dispatch;

namespace Freeside.XmlRpc.Api;

/// <summary>
/// <c>FS.API.change_package_location</c>: serves a package somewhere else, at a location that exists or at an address
/// (API.pm change_package_location, cust_pkg/API.pm API_change).
/// </summary>
/// <param name="shop">The shop.</param>
internal sealed class ChangePackageLocation(Shop shop) : IApiMethod
{
    private static readonly Refusal Unknown = Refusal.Error("Unknown pkgnum");
    private static readonly Refusal Cancelled = Refusal.Error("Cannot change canceled package");
    private static readonly Refusal Both = Refusal.Error("Cannot pass both locationnum and location fields");
    private static readonly Refusal Neither = Refusal.Error("No changes passed to method");

    private static readonly string[] AddressFields =
    [
        "locationname", "address1", "address2", "city", "county", "state", "zip", "addr_clean", "country", "censustract", "censusyear",
        "location_type", "location_number", "location_kind", "incorporated",
    ];

    /// <inheritdoc/>
    public string Name => "change_package_location";

    /// <inheritdoc/>
    public string Help => "Moves a package to another location. Keys: secret, pkgnum, and either locationnum or the fields of an address ("
        + string.Join(", ", AddressFields) + ").";

    /// <inheritdoc/>
    public PreparedCall Prepare(CallArguments arguments, IUnitOfWork work)
    {
        var key = RecordKey.Parse(arguments.Text("pkgnum"));
        if (key.Refusal is not null)
            return ApiAnswer.Refused(key.Refusal).AsPrepared();
        if (key.Number is not { } pkgnum)
            return ApiAnswer.Refused(Unknown).AsPrepared();
        var glance = work.Packages.Glance(pkgnum);
        return settings => async cancellationToken =>
            glance.Value is not { } package ? ApiAnswer.Refused(Unknown)
            : package.IsCancelled ? ApiAnswer.Refused(Cancelled)
            : Passed(arguments, out var locationnum, out var address) is { } refusal ? ApiAnswer.Refused(refusal)
            : await MoveAsync(work, package, locationnum, address, settings, cancellationToken);
    }

    // Only what Perl takes for true counts as passed.
    private static Refusal? Passed(CallArguments arguments, out string? locationnum, out Dictionary<string, string> address)
    {
        address = AddressFields.Where(f => PerlTruth.IsTrue(arguments.Text(f))).ToDictionary(f => f, f => arguments.Text(f)!, StringComparer.Ordinal);
        locationnum = PerlTruth.IsTrue(arguments.Text("locationnum")) ? arguments.Text("locationnum") : null;
        return locationnum is not null && address.Count > 0 ? Both : locationnum is null && address.Count == 0 ? Neither : null;
    }

    private async Task<ApiAnswer> MoveAsync(
        IUnitOfWork work, Package glance, string? locationnum, Dictionary<string, string> address, CallSettings settings, CancellationToken cancellationToken)
    {
        work.BeginTransaction();
        var loaded = work.Packages.ToMove(glance.Pkgnum, glance.Custnum);
        var find = locationnum is null ? ByAddress(work, settings, glance.Custnum, address) : ByNumber(work, locationnum);
        await work.ReadAsync(cancellationToken);

        // Now that it is locked it may be another than at first glance.
        if (loaded.Packages.Value.FirstOrDefault(p => p.Pkgnum == glance.Pkgnum) is not { } package)
            return ApiAnswer.Refused(Unknown);
        if (package.IsCancelled)
            return ApiAnswer.Refused(Cancelled);
        var (destination, nowhere) = await find(cancellationToken);
        if (destination is null)
            return ApiAnswer.Refused(nowhere!.Within("creating location record"));
        var billing = package.IsSetUp && loaded.Customers.Value is [var customer]
            ? await MovedPackageBilling.ReadAsync(work, shop.Rules, settings, customer, [destination], cancellationToken)
            : null;
        var moved = new PackageMove(loaded, work.Records, work.Stamp, settings, billing).Move(package, destination);
        if ((moved.Refusal ?? await work.SaveAsync(cancellationToken)) is { } refusal)
            return ApiAnswer.Refused(refusal);
        return ApiAnswer.Bare(new XmlRpcStruct
        {
            ["pkgnum"] = $"{moved.Package!.Pkgnum}",
            ["locationnum"] = $"{moved.Package.Locationnum}",
        });
    }

    private static Func<CancellationToken, Task<(Destination? Destination, Refusal? Nowhere)>> ByNumber(IUnitOfWork work, string locationnum)
    {
        var key = RecordKey.Parse(locationnum);
        var exists = key.Number is { } number ? work.Locations.Exists(number) : Pending.Known(false);
        return _ => Task.FromResult<(Destination?, Refusal?)>((Destination.Sent(key, locationnum, exists.Value), null));
    }

    private Func<CancellationToken, Task<(Destination? Destination, Refusal? Nowhere)>> ByAddress(
        IUnitOfWork work, CallSettings settings, int custnum, Dictionary<string, string> address)
    {
        address.Remove("incorporated");
        var find = LocationOfAddress.Find(shop, work, settings, custnum, address);
        return async cancellationToken =>
        {
            var found = await find(cancellationToken);
            return (found.Location is { } location ? Destination.At(location) : null, found.Refusal);
        };
    }
}
