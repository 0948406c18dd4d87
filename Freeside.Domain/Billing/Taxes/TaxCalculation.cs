using Freeside.Domain.Common;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Billing.Taxes;

/// <summary>
/// Calculates the taxes on a customer's invoices, one after the other: monthly exemptions that the saved lines of one use up are gone
/// for the next (cust_main/Billing.pm _handle_taxes and calculate_taxes).
/// </summary>
/// <param name="read">What the taxes depend on, read.</param>
/// <param name="settings">The settings on taxes.</param>
/// <param name="zone">The server's time zone, in which months begin.</param>
public sealed class TaxCalculation(TaxesToRead read, TaxSettings settings, TimeZoneInfo zone)
{
    /// <summary>The taxes on one invoice.</summary>
    /// <param name="lines">
    /// Everything taxable on it, in the order in which it was made (packages as billed, then fees, then what postal invoices cost),
    /// also what is not saved: the first lines bear the cents that rounding leaves.
    /// </param>
    /// <param name="date">When the invoice is made, epoch seconds.</param>
    /// <param name="refusal">Why it cannot be calculated; <c>null</c> where it can.</param>
    public InvoiceTax Of(IReadOnlyList<TaxableLine> lines, int date, out Refusal? refusal)
    {
        _ = (read, settings, zone, lines, date);
        throw new NotSupportedException();
    }
}
