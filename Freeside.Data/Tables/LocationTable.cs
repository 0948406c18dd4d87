using Freeside.Domain.Locations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>cust_location</c>.</summary>
internal sealed class LocationTable() : LegacyTable<Location>("cust_location")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<Location> row)
    {
        row.Property(l => l.Locationnum).HasColumnName("locationnum");
        row.Property(l => l.Prospectnum).HasColumnName("prospectnum");
        row.Property(l => l.Custnum).HasColumnName("custnum");
        row.Property(l => l.Locationname).HasColumnName("locationname");
        row.Property(l => l.Address1).HasColumnName("address1");
        row.Property(l => l.Address2).HasColumnName("address2");
        row.Property(l => l.City).HasColumnName("city");
        row.Property(l => l.County).HasColumnName("county");
        row.Property(l => l.State).HasColumnName("state");
        row.Property(l => l.Zip).HasColumnName("zip");
        row.Property(l => l.Latitude).HasColumnName("latitude");
        row.Property(l => l.Longitude).HasColumnName("longitude");
        row.Property(l => l.CoordAuto).HasColumnName("coord_auto");
        row.Property(l => l.AddrClean).HasColumnName("addr_clean");
        row.Property(l => l.Country).HasColumnName("country");
        row.Property(l => l.Geocode).HasColumnName("geocode");
        row.Property(l => l.District).HasColumnName("district");
        row.Property(l => l.Censustract).HasColumnName("censustract");
        row.Property(l => l.Censusyear).HasColumnName("censusyear");
        row.Property(l => l.LocationType).HasColumnName("location_type");
        row.Property(l => l.LocationNumber).HasColumnName("location_number");
        row.Property(l => l.LocationKind).HasColumnName("location_kind");
        row.Property(l => l.Disabled).HasColumnName("disabled");
    }
}
