using Freeside.Domain.Common;

namespace Freeside.Domain.Locations.Writing;

/// <summary>Makes a location of checked fields.</summary>
internal static class NewLocation
{
    /// <summary>The location, not saved yet.</summary>
    public static Location Of(IRecords records, FieldValues fields, int? custnum)
    {
        var location = new Location { Locationnum = records.NewNumber(), Custnum = custnum, Address1 = "", Country = "" };
        LocationFields.Write(fields, location);
        return location;
    }
}
