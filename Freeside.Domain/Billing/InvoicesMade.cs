using System.Globalization;
using Freeside.Domain.Billing.Discounts;
using Freeside.Domain.Billing.Fees;
using Freeside.Domain.Billing.Taxes;
using Freeside.Domain.Common;
using Freeside.Domain.Common.Fields;
using Freeside.Domain.Invoices;
using Freeside.Domain.Packages;

namespace Freeside.Domain.Billing;

/// <summary>Makes the invoices of one run: one for everything, one for what is never paid for automatically, one for each package that has its own.</summary>
/// <param name="run">The run.</param>
/// <param name="taxes">The taxes.</param>
/// <param name="rules">The rules for texts.</param>
/// <param name="loaded">What was read of the customer.</param>
/// <param name="bases">The older invoices fees are charged for.</param>
internal sealed class InvoicesMade(BillingRun run, Taxation taxes, FieldRules rules, CustomerToBill loaded, FeeBases bases)
{
    private readonly FeeLines _fees = new(run, taxes) { Bases = bases };
    private readonly PaperFee _paper = new(run, loaded.AgentName.Value);
    private readonly AdjustmentLines _adjustments = new(run.Records, loaded.Adjustments.Value);
    private Invoice? _latest = loaded.LatestInvoice.Value;

    /// <summary>The invoices made so far.</summary>
    public NewInvoices Made { get; } = new();

    /// <summary>The older invoices fees are charged for.</summary>
    public FeeBases Bases
    {
        set => _fees.Bases = value;
    }

    /// <summary>A way back to the invoices made so far.</summary>
    public Action Mark()
    {
        var (latest, made) = (_latest, Made.Mark());
        return () =>
        {
            _latest = latest;
            made();
        };
    }

    /// <summary>Bills packages: whatever is due of them, and whatever else waits for an invoice.</summary>
    /// <param name="packages">The packages, in the order in which they are billed.</param>
    /// <returns>Why one cannot be billed, or <c>null</c>.</returns>
    public Refusal? Bill(IEnumerable<Package> packages)
    {
        var (passes, transfer) = (new BillingPasses(), new BalanceTransfer(run, loaded));
        return packages.Select(p => PackageBilling.Bill(run, p, passes, transfer)).FirstOrDefault(r => r is not null) ?? Make(passes);
    }

    /// <summary>Makes the invoices.</summary>
    /// <param name="passes">The lines of each, in the order in which they were made.</param>
    /// <returns>Why one cannot be made, or <c>null</c>.</returns>
    public Refusal? Make(BillingPasses passes) => Refused(passes.All, MakeOne) ?? run.Discounts.Book();

    // Only what waits for an invoice makes none.
    private Refusal? MakeOne(List<MadeLine> made)
    {
        var kept = Bundles.Kept(made, run);
        if (kept.Count == 0 && run.Fees.Waiting.All(f => f.Waits))
            return null;
        var fees = _fees.Of(kept, made.Sum(l => l.Amount), out var noFee);
        if (noFee is not null)
            return noFee;
        List<MadeLine> lines = [.. made, .. fees];
        kept = [.. kept, .. fees];
        if (_paper.Charge(kept, out var paper) is { } notPaper)
            return notPaper;
        if (paper is not null)
        {
            lines.AddRange(paper);
            kept = Bundles.Kept(kept.Concat(paper), run);
        }

        var tax = taxes.Of(lines, kept, out var notTaxed);
        return notTaxed ?? Insert(kept, tax, lines.Sum(l => l.Amount) + tax.Lines.Sum(l => l.Setup));
    }

    private Refusal? Insert(IReadOnlyList<MadeLine> lines, InvoiceTax tax, decimal charged)
    {
        var invoice = new Invoice
        {
            Invnum = run.Records.NewNumber(),
            Custnum = run.Customer.Custnum,
            Date = run.Stamp.Now,
            Charged = charged,
            BillingBalance = run.Balance.Owed,
            PreviousBalance = _latest is { } before ? (before.BillingBalance ?? 0) + before.Charged : 0,
        };
        if (Insert(invoice, Made.Add) is { } refusal)
            return NotMade(refusal);
        // Of several of one date the first stays the one before (Billing.pm bill: the latest by date alone).
        if (_latest?.Date is not { } date || date < invoice.Date)
            _latest = invoice;
        run.Balance.Owed += invoice.Charged;
        var noLine = Refused(lines, line => InsertLine(line, invoice.Invnum, tax))
            ?? Refused(tax.Lines, line => InsertTax(line, invoice.Invnum))
            ?? Refused(_adjustments.Waiting(), line => InsertLine(line, invoice.Invnum, tax));
        return noLine is null ? null : NotMade(noLine.Within("can't create invoice line item"));
    }

    private static Refusal? Refused<T>(IEnumerable<T> all, Func<T, Refusal?> insert) => all.Select(insert).FirstOrDefault(r => r is not null);

    private Refusal? InsertLine(MadeLine made, int invnum, InvoiceTax tax)
    {
        made.Line.Invnum = invnum;
        Made.Add(made);
        return CheckFields(made.Line) ?? Insert(made.Line, Made.Add)
            ?? Refused(made.Details, text => InsertDetail(text, made.Line))?.Within("error inserting cust_bill_pkg_detail")
            ?? Refused(made.Displays, display => InsertDisplay(display, made.Line))?.Within("error inserting cust_bill_pkg_display")
            ?? Refused(made.Discounts, part => InsertDiscount(part, made.Line))?.Within("error inserting cust_bill_pkg_discount")
            ?? Refused(
                tax.Exemptions.Where(e => e.Line.Billpkgnum == made.Line.Billpkgnum),
                part => Insert(TaxRecords.Exemption(part, run.Records), Made.Add))?.Within("error inserting cust_tax_exempt_pkg")
            ?? Settle(made);
    }

    // A one-time charge of a plan that charges for what is over has no period, and an end before all time.
    private Refusal? CheckFields(InvoiceLine line) => CheckDate("sdate", line.Sdate) ?? CheckDate("edate", line.Edate) ??
        rules.TextOrEmpty("itemdesc", line.Itemdesc ?? "").Refusal ?? rules.TextOrEmpty("itemcomment", line.Itemcomment ?? "").Refusal;

    private Refusal? CheckDate(string field, int? date) => rules.NumberOrEmpty(field, date?.ToString(CultureInfo.InvariantCulture) ?? "").Refusal;

    private Refusal? Settle(MadeLine made)
    {
        if (made.Fee is { } fee && Refused(FeeRecords.Of(made, fee, run.Records), link => Insert(link)) is { } refusal)
            return refusal.Within("error inserting cust_bill_pkg_fee");
        made.Settle?.Invoke(made.Line.Billpkgnum);
        return null;
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
