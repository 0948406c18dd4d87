namespace Freeside.Domain.Packages.Life;

/// <summary>What a package was charged for a period.</summary>
/// <param name="Pkgnum">The package.</param>
/// <param name="Sdate">When the period begins, epoch seconds.</param>
/// <param name="Edate">When it ends, epoch seconds.</param>
/// <param name="Recur">The charge, two decimals.</param>
/// <param name="Usage">What of it is for usage.</param>
public sealed record ChargedPeriod(int Pkgnum, int? Sdate, int? Edate, decimal Recur, decimal Usage);
