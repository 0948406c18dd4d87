using System.Globalization;
using Freeside.Domain.Billing.Application;
using Freeside.Domain.Common;
using Freeside.Domain.Credits;
using Freeside.Domain.Invoices;
using Freeside.Domain.Payments;
using Freeside.Domain.Settings;

namespace Freeside.Tests.Domain.Billing.Application;

/// <summary>
/// Invoice 1 with lines written in a few letters, to which money is applied. <c>5</c>: a line for a period; <c>5s</c>: one charged once;
/// <c>20+10s</c>: one with both; <c>w3:5</c>: one of a package of weight 3; <c>t2.00(.50,1.50)</c>: a tax with its parts.
/// </summary>
internal sealed class SampleBill
{
    private readonly List<InvoiceLine> _lines = [];
    private readonly List<TaxShare> _shares = [];
    private readonly Dictionary<float, BilledPackage> _packages = [];
    private readonly MoneyApplication _application;

    /// <summary>The bill.</summary>
    /// <param name="lines">Its lines, separated by blanks.</param>
    /// <param name="charged">Its total; left out, what the lines add up to.</param>
    /// <param name="exemptions">What of the lines is exempt from taxes.</param>
    /// <param name="settings">Switches that are on.</param>
    public SampleBill(string lines, decimal? charged = null, IReadOnlyList<ExemptGroup>? exemptions = null, params string[] settings)
    {
        foreach (var line in lines.Split(' '))
            Add(line);
        Invoice = new Invoice { Invnum = 1, Custnum = 2, Date = 5, Charged = charged ?? _lines.Sum(l => l.Setup + l.Recur) };
        var conf = new ConfTable([.. settings.Select((name, i) => new ConfRow { Confnum = i, Name = name })]);
        _application = new MoneyApplication(Loaded(exemptions ?? []), Records, Stamp, new CallSettings(conf));
    }

    /// <summary>When and by whom.</summary>
    public static RecordStamp Stamp { get; } = new(5, "fs_api", 1000, TimeZoneInfo.Utc);

    /// <summary>The invoice.</summary>
    public Invoice Invoice { get; }

    /// <summary>What was written.</summary>
    public NotedRecords Records { get; } = new();

    /// <summary>Pays a part; gives the lines' rows of this payment (<c>line field amount</c>, and <c>/part</c> behind the line), or the refusal.</summary>
    public string Pay(string amount) => Apply(FundsKind.Payment, amount, Number(amount));

    /// <summary>Credits a part, likewise.</summary>
    public string Credit(string amount) => Apply(FundsKind.Credit, amount, Number(amount));

    /// <summary>Applies money of which so much is left, likewise.</summary>
    public string Apply(FundsKind kind, string amount, decimal left, int? pkgnum = null, int invnum = 1)
    {
        var before = Records.Inserted.Count;
        var refusal = _application.Apply(new Funds(kind, 7, null, left), invnum, amount, pkgnum: pkgnum);
        return refusal?.Text ?? string.Join(", ", Records.Inserted.Skip(before).Select(Tell).OfType<string>());
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static string? Tell(object record) => record switch
    {
        LinePayment r => Tell(r.Billpkgnum, r.Billpkgtaxlocationnum, r.Setuprecur, r.Amount),
        LineCredit r => Tell(r.Billpkgnum, r.Billpkgtaxlocationnum, r.Setuprecur, r.Amount),
        TaxExemption r => $"exempt {r.Billpkgnum} {MoneyText.Of(r.Amount)}",
        _ => null,
    };

    private static string Tell(int line, int? part, string field, decimal amount) =>
        string.Create(CultureInfo.InvariantCulture, $"{line}{(part is null ? "" : $"/{part - (10 * line)}")} {field} {MoneyText.Of(amount)}");

    private void Add(string line)
    {
        var billpkgnum = _lines.Count + 1;
        var weight = line.Split(':') is [var front, _] ? float.Parse(front[1..], CultureInfo.InvariantCulture) : 0;
        var isTax = line.StartsWith('t');
        var amounts = line.Split(':')[^1].TrimStart('t').Split('(');
        foreach (var (amount, index) in amounts.Skip(1).SelectMany(parts => parts.TrimEnd(')').Split(',')).Select((a, i) => (a, i)))
            _shares.Add(new TaxShare(billpkgnum, (10 * billpkgnum) + index + 1, null, Number(amount)));
        var charges = amounts[0].Split('+');
        if (!isTax && !_packages.ContainsKey(weight))
            _packages.Add(weight, new BilledPackage(_packages.Count + 1, weight == 0 ? null : weight, null, "1"));
        _lines.Add(new InvoiceLine
        {
            Billpkgnum = billpkgnum,
            Invnum = 1,
            Pkgnum = isTax ? 0 : _packages[weight].Pkgnum,
            Setup = charges.Where(c => isTax || c.EndsWith('s')).Sum(c => Number(c.TrimEnd('s'))),
            Recur = charges.Where(c => !isTax && !c.EndsWith('s')).Sum(Number),
            Sdate = 11,
            Edate = 12,
        });
    }

    private InvoicesToSettle Loaded(IReadOnlyList<ExemptGroup> exemptions) => new()
    {
        Invoices = Known([Invoice]),
        Applied = Known<InvoiceApplied>([]),
        Lines = Known(_lines),
        LineApplied = Known<LineApplied>([]),
        TaxShares = Known(_shares),
        Packages = Known([.. _packages.Values]),
        OverridingFrequencies = Pending.Known<IReadOnlyDictionary<int, string?>>(new Dictionary<int, string?>()),
        Exemptions = Known([.. exemptions]),
    };

    private static Pending<IReadOnlyList<T>> Known<T>(List<T> rows) => Pending.Known<IReadOnlyList<T>>(rows);
}
