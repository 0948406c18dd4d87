using Freeside.Domain.Common;
using Freeside.Domain.Packages;

namespace Freeside.Domain.Billing;

/// <summary>
/// Lines by the invoice they are for: one for everything, one for what is never paid for automatically, one for each package that has its
/// own. Each may also come to be without lines, for fees alone (Billing.pm bill).
/// </summary>
internal sealed class BillingPasses
{
    private readonly List<MadeLine> _common = [];
    private readonly List<MadeLine> _notAutomatic = [];
    private readonly OrderedDictionary<int, List<MadeLine>> _separate = [];

    /// <summary>The lines of each invoice, in the order in which invoices are made.</summary>
    public IEnumerable<List<MadeLine>> All => [_common, _notAutomatic, .. _separate.Values];

    /// <summary>Where the lines of a package go.</summary>
    /// <param name="package">The package.</param>
    /// <param name="definition">The definition that is billed.</param>
    public List<MadeLine> Of(Package package, PackageDefinition definition)
    {
        if (!PerlTruth.IsTrue(package.SeparateBill))
            return Common(package, definition);
        _separate.TryAdd(package.Pkgnum, []);
        return _separate[package.Pkgnum];
    }

    /// <summary>The same for what never has an invoice of its own.</summary>
    public List<MadeLine> Common(Package package, PackageDefinition definition) =>
        PerlTruth.IsTrue(package.NoAuto) || PerlTruth.IsTrue(definition.NoAuto) ? _notAutomatic : _common;
}
