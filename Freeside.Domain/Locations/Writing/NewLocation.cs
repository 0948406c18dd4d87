using Freeside.Domain.Common;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Locations.Writing;

/// <summary>Makes a location of checked fields.</summary>
internal static class NewLocation
{
    /// <summary>The location, not saved yet. Where jobs will name its number, the number is drawn at once.</summary>
    public static async Task<Location> MakeAsync(
        IUnitOfWork work, FieldValues fields, int? custnum, LocationSettings settings, CancellationToken cancellationToken)
    {
        var number = settings.TaxDistrictMethod.Length > 0
            ? await work.Records.DrawNumberAsync<Location>(cancellationToken)
            : work.Records.NewNumber();
        var location = new Location { Locationnum = number, Custnum = custnum, Address1 = "", Country = "" };
        LocationFields.All.Write(fields, location);
        return location;
    }
}
