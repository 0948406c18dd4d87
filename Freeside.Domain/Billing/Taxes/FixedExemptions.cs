using Freeside.Domain.Common;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Billing.Taxes;

/// <summary>What customer, definition and tax exempt for good (cust_bill_pkg.pm set_exemptions).</summary>
internal sealed class FixedExemptions(TaxesToRead read, TaxSettings settings)
{
    private readonly bool _exemptsCustomer = PerlTruth.IsTrue(settings.ExemptsByClass ? read.KnownCustomer.ClassTax : read.KnownCustomer.Tax);
    private readonly HashSet<string> _exemptNames = read.ExemptNames.Value.ToHashSet(StringComparer.Ordinal);

    /// <summary>Notes what of a line one of its taxes is not charged on. A tax of 0 % is no exception.</summary>
    public void Note(LineExemptions exemptions, TaxRate rate)
    {
        var line = exemptions.Line;
        var taxable = exemptions.Charged;
        if (taxable <= 0)
            return;
        if (OfCustomer(rate) is { } reason)
        {
            exemptions.Add(rate, taxable, reason);
            return;
        }

        if ((line.Terms.ExemptsSetup || PerlTruth.IsTrue(rate.Setuptax)) && line.Setup > 0)
        {
            exemptions.Add(rate, line.Setup, ExemptReason.Setup);
            taxable -= line.Setup;
        }

        if ((line.Terms.ExemptsRecur || PerlTruth.IsTrue(rate.Recurtax)) && line.Recur > 0 && taxable > 0)
            exemptions.Add(rate, line.Recur, ExemptReason.Recur);
    }

    private ExemptReason? OfCustomer(TaxRate rate)
    {
        if (_exemptsCustomer)
            return ExemptReason.Customer;
        return PerlTruth.IsTrue(rate.Taxname) && _exemptNames.Contains(rate.Taxname!) ? ExemptReason.CustomerTaxname : null;
    }
}
