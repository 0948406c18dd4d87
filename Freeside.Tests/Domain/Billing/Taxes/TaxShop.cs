using Freeside.Domain.Billing.Taxes;
using Freeside.Domain.Common;
using Freeside.Domain.Settings;

namespace Freeside.Tests.Domain.Billing.Taxes;

/// <summary>A customer in California whose taxes are to be calculated; each test changes what it is about.</summary>
internal sealed record TaxShop
{
    public const int Date = 1_705_312_800; // 2024-01-15 10:00 UTC

    public TaxedCustomer Customer { get; init; } = new(1, 2, null, null, HasOldExemptions: false);

    public IReadOnlyList<TaxRate> Rates { get; init; } = [Rate(1, 8.25m)];

    public IReadOnlyList<string> ExemptNames { get; init; } = [];

    public IReadOnlyList<MonthlyUse> MonthlyUses { get; init; } = [];

    public IReadOnlyList<string> Sections { get; init; } = [];

    public IReadOnlyList<string> Settings { get; init; } = [];

    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    public TaxSettings TaxSettings => new(new ConfTable(Settings.Select((name, i) => new ConfRow { Confnum = i, Name = name, Value = "x" })));

    public TaxCalculation Calculation() => new(
        new TaxesToRead
        {
            Customer = Pending.Known<TaxedCustomer?>(Customer),
            Places = Pending.Known<IReadOnlyList<TaxPlace>>([]),
            Rates = Pending.Known(Rates),
            ExemptNames = Pending.Known(ExemptNames),
            MonthlyUses = Pending.Known(MonthlyUses),
            Sections = Pending.Known(Sections),
        },
        TaxSettings,
        Zone);

    public InvoiceTax Taxes(params TaxableLine[] lines)
    {
        var tax = Calculation().Of(lines, Date, out var refusal);
        Assert.That(refusal, Is.Null);
        return tax;
    }

    public Refusal? Refusal(params TaxableLine[] lines)
    {
        Calculation().Of(lines, Date, out var refusal);
        return refusal;
    }

    public static TaxRate Rate(int taxnum, decimal percent, string? name = null, string? county = null, string? taxclass = null) =>
        new() { Taxnum = taxnum, Country = "US", State = "CA", County = county, Percent = percent, Taxname = name, Taxclass = taxclass };

    public static TaxableLine Line(int number, decimal setup, decimal recur, TaxTerms? terms = null) => new(
        number, 100 + number, setup, recur, Sdate: null, Edate: null, terms ?? TaxTerms.OfPackage(null, null, null), Place("Kern"));

    public static TaxPlace Place(string? county) => new(1, "US", "CA", county, "Mojave", null);
}
