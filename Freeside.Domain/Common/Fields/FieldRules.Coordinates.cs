using System.Globalization;

namespace Freeside.Domain.Common.Fields;

/// <content>Coordinates.</content>
public sealed partial class FieldRules
{
    private static readonly PerlPattern Degrees = new(@"^(\s*\d{1,3}(?:\.\d+)?)\s*$");
    private static readonly PerlPattern DegreesAndMinutes = new(@"^(\s*\d{1,3})\s+(\d{1,2}\.\d+)\s*$");
    private static readonly PerlPattern DegreesMinutesSeconds = new(@"^(\s*\d{1,3})\s+(\d{1,2})\s+(\d{1,3})\s*$");

    /// <summary>ut_coordn of a latitude: -90 to 90, or 1 to 90 where the shop takes north-western coordinates only.</summary>
    public Checked LatitudeOrEmpty(string field, string value) => Coordinate(field, value, settings.RequiresNorthWest ? 1 : -90, 90);

    /// <summary>ut_coordn of a longitude: -180 to 180, or to -1 where the shop takes north-western coordinates only.</summary>
    public Checked LongitudeOrEmpty(string field, string value) => Coordinate(field, value, -180, settings.RequiresNorthWest ? -1 : 180);

    /// <summary>
    /// ut_coordn: <c>D.d</c>, <c>D M.m</c> or <c>D M S</c>, a minus right at the start; stored as degrees with at most eight
    /// decimals, as the original writes numbers: <c>1e-05</c>. Blanks alone stay as they are: its database refuses them.
    /// </summary>
    private static Checked Coordinate(string field, string value, int lower, int upper)
    {
        if (string.IsNullOrWhiteSpace(value))
            return Checked.Fine(value);
        var isNegative = value.StartsWith('-');
        if (Unsigned(isNegative ? value[1..] : value) is not { } degrees)
            return Illegal("Invalid (coordinate)", field, value);

        var coordinate = isNegative && degrees != 0 ? -degrees : degrees;
        if (coordinate < lower)
            return Illegal($"Invalid (coordinate < {lower})", field, value);
        if (coordinate > upper)
            return Illegal($"Invalid (coordinate > {upper})", field, value);
        return Checked.Fine(coordinate.ToString(CultureInfo.InvariantCulture).Replace('E', 'e'));
    }

    private static double? Unsigned(string text)
    {
        var groups = Degrees.Match(text) ?? DegreesAndMinutes.Match(text) ?? DegreesMinutesSeconds.Match(text);
        if (groups is null)
            return null;
        var minutes = groups.Count > 2 ? PerlCharacters.Number(groups[2]) / 60 : 0;
        var last = groups.Count > 3 ? groups[3] : "0";
        var number = PerlCharacters.Number(last);

        // Three digits, or more than a minute has seconds, are thousandths of a minute.
        var fraction = (PerlCharacters.Count(last) == 3 || number > 59 ? number / 1000 : number / 60) / 60;
        var sum = PerlCharacters.Number(groups[1]) + minutes + fraction;
        return double.Parse(sum.ToString("F8", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }
}
