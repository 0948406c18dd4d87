using System.Globalization;

namespace Freeside.Tests.Soak;

/// <summary>How long the soak takes: 20,000 requests with all other tests, as many as <c>FREESIDE_SOAK</c> says by <c>./test --soak</c>.</summary>
internal static class SoakLength
{
    /// <summary>How many requests.</summary>
    public static int Requests { get; } =
        int.Parse(Environment.GetEnvironmentVariable("FREESIDE_SOAK") ?? "20000", CultureInfo.InvariantCulture);

    /// <summary>Where the sequence begins: another one each day, told with every failure.</summary>
    public static int Seed { get; } = int.Parse(
        Environment.GetEnvironmentVariable("FREESIDE_SOAK_SEED") ?? TimeProvider.System.GetUtcNow().ToString("yyyyMMdd", CultureInfo.InvariantCulture),
        CultureInfo.InvariantCulture);
}
