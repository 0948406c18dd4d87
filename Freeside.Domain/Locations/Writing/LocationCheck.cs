using System.Text.RegularExpressions;
using Freeside.Domain.Common;
using Freeside.Domain.Common.Fields;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Locations.Writing;

/// <summary>Checks and normalises a location in the original's order (cust_location.pm insert and check).</summary>
internal sealed partial class LocationCheck(FieldRules rules, LocationSettings settings)
{
    /// <summary>What an insert sets before it checks.</summary>
    public void BeforeInsert(FieldValues location)
    {
        if (settings.HasNoCity)
            location["city"] = "";
        if (PerlTruth.IsTrue(location["censustract"]))
            location["censusyear"] = settings.CensusYear;
    }

    /// <summary>Normalises the fields in place, or says why they are refused.</summary>
    /// <param name="location">The fields.</param>
    /// <param name="region">What is known of the place.</param>
    public Refusal? Run(FieldValues location, Region? region)
    {
        if (PerlTruth.IsTrue(location["disabled"]))
            return null;
        foreach (var field in LocationFields.All)
        {
            if (Check(field, location) is { } refusal)
                return refusal;
        }

        return CheckCensusTract(location) ?? CheckUnit(location) ?? CheckRegion(location, region) ?? CheckCoordinates(location);
    }

    private Refusal? Check(Field<Location> field, FieldValues location)
    {
        var value = location[field.Name];
        var result = field.Name switch
        {
            "zip" => rules.Zip("zip", value, location["country"]),
            "city" when settings.HasNoCity => rules.TextOrEmpty("city", value),
            _ => field.Rule?.Invoke(rules, field.Name, value) ?? Checked.Fine(value),
        };
        if (result.Refusal is null)
            location[field.Name] = result.Value;
        return result.Refusal;
    }

    private static Refusal? CheckCensusTract(FieldValues location)
    {
        var tract = location["censustract"];
        if (tract.Length == 0)
            return null;
        var match = CensusTract().Match(tract);
        if (!match.Success)
            return Refusal.Error($"Illegal census tract: {tract}");
        location["censustract"] = $"{match.Groups["tract"].Value}.{match.Groups["suffix"].Value}";
        return null;
    }

    private Refusal? CheckUnit(FieldValues location) =>
        settings.RequiresUnit && !PerlTruth.IsTrue(location["address2"]) ? Refusal.Error("Unit # is required") : null;

    private static Refusal? CheckRegion(FieldValues location, Region? region) =>
        region is { Accepts: true }
            ? null
            : Refusal.Error($"Unknown state/county/country: {location["state"]}/{location["county"]}/{location["country"]}");

    // The rule lets blanks pass, the column does not.
    private static Refusal? CheckCoordinates(FieldValues location) =>
        new[] { location["latitude"], location["longitude"] }.FirstOrDefault(c => c.Length > 0 && string.IsNullOrWhiteSpace(c)) is { } blank
            ? Refusal.Error($"ERROR:  invalid input syntax for type numeric: \"{blank}\"")
            : null;

    [GeneratedRegex(@"\A\s*(?<tract>[0-9]{9})\.?(?<suffix>[0-9]{2})\s*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CensusTract();
}
