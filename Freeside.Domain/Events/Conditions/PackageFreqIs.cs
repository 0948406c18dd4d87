namespace Freeside.Domain.Events.Conditions;

/// <summary><c>pkg_freq</c>: the package is billed that often.</summary>
internal sealed class PackageFreqIs(EventOptions options) : EventCondition
{
    private readonly string _freq = options.Text("freq");

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => (check.State.FreqOf(check.Subject.Package!) ?? "") == _freq;
}
