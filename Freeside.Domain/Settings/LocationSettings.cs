using Freeside.Domain.Common;

namespace Freeside.Domain.Settings;

/// <summary>Typed view of the settings on locations, read at every call.</summary>
public sealed class LocationSettings(ConfTable conf)
{
    /// <summary>Whether addresses have no city.</summary>
    public bool HasNoCity { get; } = conf.Exists(Conf.NoCityInAddress);

    /// <summary>Whether every address needs its second line.</summary>
    public bool RequiresUnit { get; } = conf.Exists(Conf.RequireAddress2);

    /// <summary>The census that tracts are of.</summary>
    public string CensusYear { get; } = conf.Line(Conf.CensusYear) is { } year && PerlTruth.IsTrue(year) ? year : "2012";

    /// <summary>How tax districts are looked up; empty: they are not.</summary>
    public string TaxDistrictMethod { get; } = conf.Line(Conf.TaxDistrictMethod) ?? "";
}
