using Freeside.Domain.Common;
using Freeside.Domain.Locations;

namespace Freeside.Domain.Packages;

/// <summary>Where a package moves to.</summary>
public sealed class Destination
{
    private Destination(int? locationnum, Location? location, Refusal? refusal) => (Locationnum, Location, Refusal) = (locationnum, location, refusal);

    /// <summary>The location's number; -1: the customer's service location.</summary>
    public int? Locationnum { get; }

    /// <summary>The location, where it was read or inserted in this call.</summary>
    public Location? Location { get; }

    /// <summary>Why no package can be there; met when the package is checked.</summary>
    public Refusal? Refusal { get; }

    /// <summary>To a location that was read or inserted in this call.</summary>
    public static Destination At(Location location) => new(location.Locationnum, location, null);

    /// <summary>To the location with a number the client sent, whoever it belongs to.</summary>
    /// <param name="key">The number as it is searched for.</param>
    /// <param name="text">The number as it was sent.</param>
    /// <param name="exists">Whether there is such a location.</param>
    public static Destination Sent(RecordKey key, string text, bool exists) => new(
        key.Number,
        location: null,
        key.Refusal ?? (exists || key.Number == -1 ? null : Refusal.Error($"Can't find cust_pkg.locationnum {text} in cust_location.locationnum")));
}
