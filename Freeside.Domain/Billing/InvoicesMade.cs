using Freeside.Domain.Billing.Application;
using Freeside.Domain.Common;
using Freeside.Domain.Common.Fields;
using Freeside.Domain.Invoices;

namespace Freeside.Domain.Billing;

/// <summary>Makes the invoices of one run: one for everything, one for what is never paid for automatically, one for each package that has its own.</summary>
/// <param name="run">The run.</param>
/// <param name="rules">The rules for texts.</param>
/// <param name="latest">The customer's latest invoice so far.</param>
/// <param name="owed">What the customer owes so far.</param>
internal sealed class InvoicesMade(BillingRun run, FieldRules rules, Invoice? latest, decimal owed)
{
    private readonly List<Invoice> _invoices = [];
    private readonly List<InvoiceLine> _lines = [];
    private readonly List<BilledPackage> _packages = [];
    private Invoice? _latest = latest;
    private decimal _owed = owed;

    /// <summary>The invoices made so far.</summary>
    public IReadOnlyList<Invoice> All => _invoices;

    /// <summary>Makes the invoices.</summary>
    /// <param name="lines">The lines, in the order in which they were made.</param>
    /// <returns>Why one cannot be made, or <c>null</c>.</returns>
    public Refusal? Make(IReadOnlyList<MadeLine> lines)
    {
        foreach (var pass in lines.GroupBy(Pass).OrderBy(p => p.Key.Order))
        {
            if (MakeOne([.. pass]) is { } refusal)
                return refusal;
        }

        return null;
    }

    /// <summary>Invoices that were stored before, together with these.</summary>
    public InvoicesToSettle With(InvoicesToSettle stored) => new()
    {
        Invoices = Joined(stored.Invoices, _invoices),
        Applied = stored.Applied,
        Lines = Joined(stored.Lines, _lines),
        LineApplied = stored.LineApplied,
        TaxShares = stored.TaxShares,
        Packages = Pending.Known<IReadOnlyList<BilledPackage>>([.. stored.Packages.Value.Concat(_packages).DistinctBy(p => p.Pkgnum)]),
        OverridingFrequencies = stored.OverridingFrequencies,
        Exemptions = stored.Exemptions,
    };

    private static Pending<IReadOnlyList<T>> Joined<T>(Pending<IReadOnlyList<T>> stored, List<T> made) =>
        Pending.Known<IReadOnlyList<T>>([.. stored.Value, .. made]);

    private static (int Order, int Pkgnum) Pass(MadeLine line) =>
        PerlTruth.IsTrue(line.Package.SeparateBill) ? (2, line.Package.Pkgnum)
        : PerlTruth.IsTrue(line.Package.NoAuto) || PerlTruth.IsTrue(line.Definition.NoAuto) ? (1, 0)
        : (0, 0);

    private Refusal? MakeOne(List<MadeLine> made)
    {
        var kept = made.Where(l => l.IsKept).OrderBy(l => l.Line.Pkgnum).ThenBy(l => l.Line.Sdate ?? 0).ToList();
        if (kept.Count == 0)
            return null;
        if (Obstacle() is { } obstacle)
            return obstacle;
        var invoice = new Invoice
        {
            Invnum = run.Records.NewNumber(),
            Custnum = run.Customer.Custnum,
            Date = run.Stamp.Now,
            Charged = made.Sum(l => l.Line.Setup + l.Line.Recur),
            BillingBalance = _owed,
            PreviousBalance = _latest is { } before ? (before.BillingBalance ?? 0) + before.Charged : 0,
        };
        if (Insert(invoice) is { } refusal)
            return refusal;
        foreach (var line in kept)
        {
            line.Line.Invnum = invoice.Invnum;
            if ((Insert(line.Line) ?? InsertDetails(line)) is { } refused)
                return refused;
            _lines.Add(line.Line);
            _packages.Add(new BilledPackage(line.Package.Pkgnum, line.Definition.PayWeight, line.Definition.CreditWeight, line.Definition.Freq));
        }

        _invoices.Add(invoice);
        (_latest, _owed) = (invoice, _owed + invoice.Charged);
        return null;
    }

    private Refusal? Obstacle() => run.Packages.Facts.FirstOrDefault(f => f.Kind is BillingFact.Tax or BillingFact.TaxAdjustment) is { } fact
        ? NotServed.Because(fact.Kind == BillingFact.Tax ? $"tax {fact.Number}" : $"tax adjustment {fact.Number}")
        : null;

    private Refusal? InsertDetails(MadeLine line)
    {
        foreach (var text in line.Details)
        {
            var detail = new InvoiceLineDetail { Detailnum = run.Records.NewNumber(), Billpkgnum = line.Line.Billpkgnum, Detail = text, Duration = 0 };
            if ((rules.Text("detail", text).Refusal ?? run.Records.WouldRefuse(detail)) is { } refusal)
                return NotMade(refusal.Within("can't create invoice line item: error inserting cust_bill_pkg_detail"));
            run.Records.Insert(detail);
        }

        return null;
    }

    private Refusal? Insert(object record)
    {
        if (run.Records.WouldRefuse(record) is { } refusal)
            return NotMade(refusal);
        run.Records.Insert(record);
        return null;
    }

    private Refusal NotMade(Refusal refusal) => refusal.Within($"can't create invoice for customer #{run.Customer.Custnum}");
}
