namespace Freeside.Domain.Events.Conditions;

/// <summary><c>pkg_recurring</c>: the package is billed again and again.</summary>
internal sealed class PackageRecurs : EventCondition
{
    /// <summary>The condition <c>pkg_recurring</c>.</summary>
    public static ConditionEntry Entry { get; } = new("pkg_recurring", EventTable.Package, _ => new PackageRecurs());

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => !IsNever(check.State.FreqOf(check.Subject.Package!));

    /// <inheritdoc/>
    public override bool PassesFilter(EventCheck check) => check.State.FreqOf(check.Subject.Package!) is not (null or "0");

    // Noughts, perhaps with a unit.
    private static bool IsNever(string? freq) =>
        (freq ?? "").TrimStart('0') is var rest && rest.Length < (freq ?? "").Length && rest.Length <= 1 && !rest.Any(char.IsAsciiDigit);
}
