using Freeside.Domain.Billing.Taxes;
using Freeside.Domain.Common;
using Freeside.Domain.Invoices;

namespace Freeside.Domain.Billing;

/// <summary>Makes the records of calculated taxes: lines, what they are made of, and what is exempt (cust_bill_pkg.pm insert).</summary>
internal static class TaxRecords
{
    private const string Yes = "Y";

    /// <summary>A line for a tax.</summary>
    public static InvoiceLine Line(TaxLine tax, int invnum, IRecords records) => new()
    {
        Billpkgnum = records.NewNumber(),
        Invnum = invnum,
        Pkgnum = 0,
        Setup = tax.Setup,
        Recur = 0,
        Itemdesc = tax.Itemdesc,
    };

    /// <summary>In which section the line is shown, where there is one of its name.</summary>
    public static InvoiceLineDisplay? Display(TaxLine tax, InvoiceLine line, IRecords records) => tax.Section is null ? null : new()
    {
        Billpkgdisplaynum = records.NewNumber(),
        Billpkgnum = line.Billpkgnum,
        Section = tax.Section,
        Type = "S",
    };

    /// <summary>What the line is made of.</summary>
    public static TaxLocationShare Share(TaxPart part, InvoiceLine line, IRecords records) => new()
    {
        Billpkgtaxlocationnum = records.NewNumber(),
        Billpkgnum = line.Billpkgnum,
        Taxnum = part.Taxnum,
        Taxtype = TaxRate.Taxtype,
        Pkgnum = part.Line.Pkgnum,
        Locationnum = part.Line.Place.Locationnum,
        Amount = part.Amount,
        TaxableBillpkgnum = part.Line.Billpkgnum,
    };

    /// <summary>What is exempt.</summary>
    public static TaxExemption Exemption(ExemptPart part, IRecords records) => new()
    {
        Exemptpkgnum = records.NewNumber(),
        Billpkgnum = part.Line.Billpkgnum,
        Taxnum = part.Taxnum,
        Taxtype = TaxRate.Taxtype,
        Year = part.Year,
        Month = part.Month,
        Amount = part.Amount,
        ExemptCust = Flag(part, ExemptReason.Customer),
        ExemptCustTaxname = Flag(part, ExemptReason.CustomerTaxname),
        ExemptSetup = Flag(part, ExemptReason.Setup),
        ExemptRecur = Flag(part, ExemptReason.Recur),
        ExemptMonthly = Flag(part, ExemptReason.Monthly),
    };

    private static string? Flag(ExemptPart part, ExemptReason reason) => part.Reason == reason ? Yes : null;
}
