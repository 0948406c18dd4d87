namespace Freeside.Domain.Events.Conditions;

/// <summary><c>pkg_freq</c>: the package is billed that often.</summary>
internal sealed class PackageFreqIs(EventOptions options) : EventCondition
{
    private readonly string _freq = options.Text("freq");

    /// <summary>The condition <c>pkg_freq</c>.</summary>
    public static ConditionEntry Entry { get; } = new("pkg_freq", EventTable.Package, o => new PackageFreqIs(o));

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => (check.State.FreqOf(check.Subject.Package!) ?? "") == _freq;
}
