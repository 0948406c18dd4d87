using System.Text.Json;
using Freeside.Domain.Billing.Taxes;
using Freeside.Domain.Common;

namespace Freeside.Tests.Domain.Billing.Taxes;

/// <summary>Taxes the original put on invoices, with all they depended on: one customer's run of billing a line.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class RecordedTaxesTests
{
    [TestCaseSource(nameof(Runs))]
    public void Taxes_are_those_of_the_original(JsonElement run)
    {
        var shop = ShopOf(run);
        var places = new TaxPlaces(shop.Customer, Rows(run.GetProperty("facts"), "places").Select(Place), shop.TaxSettings);
        var calculation = shop.Calculation();
        Assert.Multiple(() =>
        {
            foreach (var invoice in run.GetProperty("invoices").EnumerateArray())
            {
                var lines = Rows(invoice, "lines").Select(r => Line(r, places)).ToList();
                var tax = calculation.Of(lines, invoice.GetProperty("date").GetInt32(), out var refusal);
                Assert.That(refusal, Is.Null);
                Assert.That(Told(tax), Is.EqualTo(Recorded(invoice)));
            }
        });
    }

    private static IEnumerable<TestCaseData> Runs()
    {
        using var file = new StreamReader(typeof(RecordedTaxesTests).Assembly.GetManifestResourceStream("Taxes.recorded.jsonl")!);
        while (file.ReadLine() is { } line)
        {
            var run = JsonSerializer.Deserialize<JsonElement>(line);
            yield return new TestCaseData(run).SetArgDisplayNames(run.GetProperty("name").GetString()!);
        }
    }

    private static IEnumerable<string> Told(InvoiceTax tax) =>
    [
        .. tax.Lines.Select(l => $"{l.Itemdesc}: {MoneyText.Of(l.Setup)}").Order(StringComparer.Ordinal),
        .. tax.Lines.SelectMany(l => l.Parts.Select(p => (Line: l, Part: p)))
            .OrderBy(p => p.Part.Taxnum).ThenBy(p => p.Part.Line.Billpkgnum)
            .Select(p => $"{p.Line.Itemdesc} {p.Part.Taxnum} on {p.Part.Line.Billpkgnum} at {p.Part.Line.Place.Locationnum}: {MoneyText.Of(p.Part.Amount)}"),
        .. tax.Exemptions.OrderBy(e => e.Line.Billpkgnum)
            .Select(e => $"{e.Line.Billpkgnum} exempt from {e.Taxnum}: {MoneyText.Of(e.Amount)} {e.Reason} {e.Year}-{e.Month}"),
    ];

    private static IEnumerable<string> Recorded(JsonElement invoice) =>
    [
        .. Rows(invoice, "taxes").Select(r => $"{r[0]}: {r[1]}").Order(StringComparer.Ordinal),
        .. Rows(invoice, "parts").Select(r => $"{r[0]} {r[1]} on {r[2]} at {r[3]}: {r[4]}"),
        .. Rows(invoice, "exemptions").Select(r => $"{r[0]} exempt from {r[1]}: {r[2]} {r[3]} {r[4]}-{r[5]}"),
    ];

    private static TaxShop ShopOf(JsonElement run)
    {
        var facts = run.GetProperty("facts");
        var customer = Rows(facts, "customer").Single();
        return new TaxShop
        {
            Customer = new TaxedCustomer(Number(customer[0]), Number(customer[1]), customer[2].GetString(), customer[3].GetString(), customer[4].GetBoolean()),
            Rates = [.. Rows(facts, "rates").Select(Rate)],
            ExemptNames = [.. Rows(facts, "exempt").Select(r => r[0].GetString()!)],
            MonthlyUses = [.. Rows(run, "used").Select(r => new MonthlyUse(r[0].GetInt32(), r[1].GetInt32(), r[2].GetInt32(), Amount(r[3])))],
            Settings = [.. Rows(facts, "settings").Select(r => r[0].GetString()!)],
            Zone = TimeZoneInfo.FindSystemTimeZoneById(run.GetProperty("zone").GetString()!),
        };
    }

    private static TaxRate Rate(JsonElement row) => new()
    {
        Taxnum = row[0].GetInt32(),
        Country = row[1].GetString()!,
        State = row[2].GetString(),
        County = row[3].GetString(),
        City = row[4].GetString(),
        District = row[5].GetString(),
        Taxclass = row[6].GetString(),
        Percent = Amount(row[7]),
        ExemptAmount = Amount(row[8]),
        Taxname = row[9].GetString(),
        Setuptax = row[10].GetString(),
        Recurtax = row[11].GetString(),
    };

    private static TaxPlace Place(JsonElement row) => new(
        row[0].GetInt32(), row[1].GetString()!, row[2].GetString(), row[3].GetString(), row[4].GetString(), row[5].GetString());

    private static TaxableLine Line(JsonElement row, TaxPlaces places)
    {
        var isFee = Number(row[10]) is not null;
        return new TaxableLine(
            row[0].GetInt32(),
            row[1].GetInt32(),
            Amount(row[2]),
            Amount(row[3]),
            Number(row[4]),
            Number(row[5]),
            isFee
                ? TaxTerms.OfFee(row[11].GetString(), row[12].GetString())
                : TaxTerms.OfPackage(row[7].GetString(), row[8].GetString(), row[9].GetString()),
            isFee ? places.OfFee() : places.OfPackage(Number(row[6])));
    }

    private static IEnumerable<JsonElement> Rows(JsonElement of, string name) => of.GetProperty(name).EnumerateArray();

    private static int? Number(JsonElement cell) => cell.ValueKind == JsonValueKind.Null ? null : cell.GetInt32();

    private static decimal Amount(JsonElement cell) => decimal.Parse(cell.GetString()!, System.Globalization.CultureInfo.InvariantCulture);
}
