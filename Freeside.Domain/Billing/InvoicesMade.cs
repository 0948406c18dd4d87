using Freeside.Domain.Billing.Discounts;
using Freeside.Domain.Billing.Taxes;
using Freeside.Domain.Common;
using Freeside.Domain.Common.Fields;
using Freeside.Domain.Invoices;

namespace Freeside.Domain.Billing;

/// <summary>Makes the invoices of one run: one for everything, one for what is never paid for automatically, one for each package that has its own.</summary>
/// <param name="run">The run.</param>
/// <param name="taxes">The taxes.</param>
/// <param name="rules">The rules for texts.</param>
/// <param name="latest">The customer's latest invoice so far.</param>
/// <param name="owed">What the customer owes so far.</param>
internal sealed class InvoicesMade(BillingRun run, Taxation taxes, FieldRules rules, Invoice? latest, decimal owed)
{
    private Invoice? _latest = latest;
    private decimal _owed = owed;

    /// <summary>The invoices made so far.</summary>
    public NewInvoices Made { get; } = new();

    /// <summary>Makes the invoices.</summary>
    /// <param name="passes">The lines of each, in the order in which they were made.</param>
    /// <returns>Why one cannot be made, or <c>null</c>.</returns>
    public Refusal? Make(BillingPasses passes) => Refused(passes.All, MakeOne);

    private Refusal? MakeOne(List<MadeLine> made)
    {
        var kept = Bundles.Kept(made, run);
        if (kept.Count == 0)
            return null;
        if (run.Packages.Facts.FirstOrDefault(f => f.Kind == BillingFact.TaxAdjustment) is { } adjustment)
            return NotServed.Because($"tax adjustment {adjustment.Number}");
        var tax = taxes.Of(made, kept, out var notTaxed);
        if (notTaxed is not null)
            return notTaxed;
        var invoice = new Invoice
        {
            Invnum = run.Records.NewNumber(),
            Custnum = run.Customer.Custnum,
            Date = run.Stamp.Now,
            Charged = made.Sum(l => l.Amount) + tax.Lines.Sum(l => l.Setup),
            BillingBalance = _owed,
            PreviousBalance = _latest is { } before ? (before.BillingBalance ?? 0) + before.Charged : 0,
        };
        if (Insert(invoice, Made.Add) is { } refusal)
            return NotMade(refusal);
        (_latest, _owed) = (invoice, _owed + invoice.Charged);
        return (Refused(kept, line => InsertLine(line, invoice.Invnum, tax)) ?? Refused(tax.Lines, line => InsertTax(line, invoice.Invnum))) is { } noLine
            ? NotMade(noLine.Within("can't create invoice line item"))
            : null;
    }

    private static Refusal? Refused<T>(IEnumerable<T> all, Func<T, Refusal?> insert) => all.Select(insert).FirstOrDefault(r => r is not null);

    private Refusal? InsertLine(MadeLine made, int invnum, InvoiceTax tax)
    {
        made.Line.Invnum = invnum;
        Made.Add(made, made.Package is { } package ? run.Packages.DefinitionOf(package) : null);
        return Insert(made.Line, Made.Add)
            ?? Refused(made.Details, text => InsertDetail(text, made.Line))?.Within("error inserting cust_bill_pkg_detail")
            ?? Refused(made.Displays, display => InsertDisplay(display, made.Line))?.Within("error inserting cust_bill_pkg_display")
            ?? Refused(made.Discounts, part => InsertDiscount(part, made.Line))?.Within("error inserting cust_bill_pkg_discount")
            ?? Refused(
                tax.Exemptions.Where(e => e.Line.Billpkgnum == made.Line.Billpkgnum),
                part => Insert(TaxRecords.Exemption(part, run.Records), Made.Add))?.Within("error inserting cust_tax_exempt_pkg");
    }

    private Refusal? InsertTax(TaxLine tax, int invnum)
    {
        var line = TaxRecords.Line(tax, invnum, run.Records);
        if (Insert(line, Made.Add) is { } refusal)
            return refusal;
        if (TaxRecords.Display(tax, line, run.Records) is { } display)
            run.Records.Insert(display);
        return Refused(tax.Parts, part => Insert(TaxRecords.Share(part, line, run.Records), Made.Add))?.Within("error inserting cust_bill_pkg_tax_location");
    }

    private Refusal? InsertDetail(string text, InvoiceLine line)
    {
        var detail = new InvoiceLineDetail { Detailnum = run.Records.NewNumber(), Billpkgnum = line.Billpkgnum, Detail = text, Duration = 0 };
        return rules.Text("detail", text).Refusal ?? Insert(detail);
    }

    private Refusal? InsertDisplay(InvoiceLineDisplay display, InvoiceLine line)
    {
        (display.Billpkgdisplaynum, display.Billpkgnum) = (run.Records.NewNumber(), line.Billpkgnum);
        return rules.TextOrEmpty("section", display.Section ?? "").Refusal ?? Insert(display);
    }

    private Refusal? InsertDiscount(DiscountPart part, InvoiceLine line) =>
        run.Discounts.Record(part, line.Billpkgnum, out var record) ?? Insert(record);

    private Refusal? Insert<T>(T record, Action<T>? note = null)
        where T : class
    {
        if (run.Records.WouldRefuse(record) is { } refusal)
            return refusal;
        run.Records.Insert(record);
        note?.Invoke(record);
        return null;
    }

    private Refusal NotMade(Refusal refusal) => refusal.Within($"can't create invoice for customer #{run.Customer.Custnum}");
}
