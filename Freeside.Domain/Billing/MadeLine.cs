using Freeside.Domain.Invoices;
using Freeside.Domain.Packages;

namespace Freeside.Domain.Billing;

/// <summary>A line in the making, for one package.</summary>
/// <param name="Line">The line; its invoice is not known yet.</param>
/// <param name="Package">The package.</param>
/// <param name="Definition">Its definition.</param>
/// <param name="Details">Texts under it.</param>
/// <param name="ShowsZero">Whether it is shown though it is for nothing.</param>
internal sealed record MadeLine(
    InvoiceLine Line, Package Package, PackageDefinition Definition, IReadOnlyList<string> Details, bool ShowsZero)
{
    /// <summary>Whether it gets onto the invoice: what has a negative amount alone does not (Billing.pm _omit_zero_value_bundles).</summary>
    public bool IsKept => Line.Setup > 0 || Line.Recur > 0 || ShowsZero;
}
