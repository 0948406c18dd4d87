using System.Globalization;
using Freeside.Domain.Common;
using Freeside.Domain.Locations;
using Freeside.XmlRpc.Codec;
using Freeside.XmlRpc.Dispatch;

namespace Freeside.XmlRpc.Api;

/// <summary><c>FS.API.location_info</c>: every location of a customer, disabled ones included (API.pm location_info).</summary>
internal sealed class LocationInfo : IApiMethod
{
    /// <inheritdoc/>
    public string Name => "location_info";

    /// <inheritdoc/>
    public string Help => "Tells all locations of a customer, disabled ones included. Keys: secret, custnum.";

    /// <inheritdoc/>
    public bool OnlyReads => true;

    /// <inheritdoc/>
    public PreparedCall Prepare(CallArguments arguments, IUnitOfWork work)
    {
        var key = RecordKey.Parse(arguments.Text("custnum"));
        if (key.Refusal is not null)
            return ApiAnswer.Refused(key.Refusal).AsPrepared();

        // Without a number the original searches for NULL: the locations of no customer.
        var locations = work.Locations.OfCustomer(key.Number);
        return _ => _ => ValueTask.FromResult(ApiAnswer.Done(new XmlRpcStruct { ["locations"] = locations.Value.Select(Members).ToList<object?>() }));
    }

    private static XmlRpcStruct Members(Location location) => new()
    {
        ["locationnum"] = Number(location.Locationnum),
        ["prospectnum"] = Number(location.Prospectnum),
        ["custnum"] = Number(location.Custnum),
        ["locationname"] = location.Locationname ?? "",
        ["address1"] = location.Address1,
        ["address2"] = location.Address2 ?? "",
        ["city"] = location.City ?? "",
        ["county"] = location.County ?? "",
        ["state"] = location.State ?? "",
        ["zip"] = location.Zip ?? "",
        ["latitude"] = Decimal(location.Latitude),
        ["longitude"] = Decimal(location.Longitude),
        ["coord_auto"] = location.CoordAuto ?? "",
        ["addr_clean"] = location.AddrClean ?? "",
        ["country"] = location.Country,
        ["geocode"] = location.Geocode ?? "",
        ["district"] = location.District ?? "",
        ["censustract"] = location.Censustract ?? "",
        ["censusyear"] = location.Censusyear ?? "",
        ["location_type"] = location.LocationType ?? "",
        ["location_number"] = location.LocationNumber ?? "",
        ["location_kind"] = location.LocationKind ?? "",
        ["disabled"] = location.Disabled ?? "",
    };

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    // The column's own scale is shown: 37.5000000.
    private static string Decimal(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
