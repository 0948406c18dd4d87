namespace Freeside.Domain.Services;

/// <summary>Something about a service that keeps this program from suspending or ending it.</summary>
/// <param name="Svcnum">The service.</param>
/// <param name="Table">What: one of the constants here, or the table in which there is more of the service.</param>
/// <param name="By">The other service that row belongs to, if any: it may end first.</param>
public sealed record ServiceFact(int Svcnum, string Table, int? By)
{
    /// <summary>Somewhere else is told whenever such services begin, change, are suspended or end.</summary>
    public const string Exported = "part_export";

    /// <summary>The same, save when they are suspended.</summary>
    public const string ExportedUnlessSuspended = "part_export no_suspend";
}
