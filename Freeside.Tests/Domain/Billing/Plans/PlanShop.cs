using Freeside.Domain.Billing.Plans;
using Freeside.Domain.Common;
using Freeside.Domain.Packages;

namespace Freeside.Tests.Domain.Billing.Plans;

/// <summary>Packages for plans to work on.</summary>
internal static class PlanShop
{
    /// <summary>A package of a monthly definition with options as <c>recur_fee=31.00</c>, in UTC.</summary>
    public static PlanContext Of(string options, string freq = "1", Package? package = null) => new(
        package ?? new Package { Pkgnum = 1, Pkgpart = 1 },
        new PackageDefinition { Pkgpart = 1, Freq = freq },
        new PlanOptions(options.Split(' ').Select(o => o.Split('=')).Select((o, i) =>
            new PackageDefinitionOption { Optionnum = i, Pkgpart = 1, Optionname = o[0], Optionvalue = o[1] })),
        new RecordStamp(5, "fs_api", 0, TimeZoneInfo.Utc));

    /// <summary>A moment of 2024, UTC, epoch seconds.</summary>
    public static long At(int month, int day, int hour = 0) => new DateTimeOffset(2024, month, day, hour, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds();
}
