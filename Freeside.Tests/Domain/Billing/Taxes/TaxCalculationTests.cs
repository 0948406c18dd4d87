using CsCheck;
using Freeside.Domain.Billing.Taxes;
using Freeside.Domain.Common;
using static Freeside.Tests.Domain.Billing.Taxes.TaxShop;

namespace Freeside.Tests.Domain.Billing.Taxes;

[Parallelizable(ParallelScope.All)]
internal sealed class TaxCalculationTests
{
    [Test]
    public void Setup_and_recurring_charge_are_taxed_together() =>
        Assert.That(Amounts(new TaxShop().Taxes(Line(1, 10, 29.95m))), Is.EqualTo(new[] { ("Tax", 3.30m) }));

    [TestCase(false, 2.47, 0.83, 0.82, 0.82)]
    [TestCase(true, 2.46, 0.82, 0.82, 0.82)]
    public void Missing_cents_go_to_the_first_lines(bool perLine, decimal sum, params double[] parts)
    {
        var tax = new TaxShop { Settings = perLine ? ["tax-round_per_line_item"] : [] }.Taxes(Line(1, 0, 9.99m), Line(2, 9.99m, 0), Line(3, 0, 9.99m));
        Assert.Multiple(() =>
        {
            Assert.That(tax.Lines.Single().Setup, Is.EqualTo(sum));
            Assert.That(tax.Lines.Single().Parts.Select(p => p.Amount), Is.EqualTo(parts.Select(p => (decimal)p)));
            Assert.That(tax.Lines.Single().Parts.Select(p => p.Line.Billpkgnum), Is.EqualTo(new[] { 1, 2, 3 }));
        });
    }

    [Test]
    public void Taxes_of_one_name_share_a_line()
    {
        var shop = new TaxShop { Rates = [Rate(1, 1, "County"), Rate(2, 2, "County2"), Rate(3, 3, "County")] };
        var tax = shop.Taxes(Line(1, 100, 0));
        Assert.Multiple(() =>
        {
            Assert.That(Amounts(tax), Is.EqualTo(new[] { ("County", 4.00m), ("County2", 2.00m) }));
            Assert.That(tax.Lines[0].Parts.Select(p => (p.Taxnum, p.Amount)), Is.EqualTo(new[] { (1, 1.00m), (3, 3.00m) }));
        });
    }

    [Test]
    public void A_tax_that_comes_to_nothing_has_no_line()
    {
        var shop = new TaxShop { Rates = [Rate(1, 0, "None"), Rate(2, 1, "Some")] };
        Assert.Multiple(() =>
        {
            Assert.That(Amounts(shop.Taxes(Line(1, 100, 0))), Is.EqualTo(new[] { ("Some", 1.00m) }));
            Assert.That(shop.Taxes(Line(1, 0.10m, 0)).Lines, Is.Empty);
        });
    }

    [Test]
    public void A_tax_named_like_a_section_is_shown_there()
    {
        var shop = new TaxShop { Rates = [Rate(1, 1, "County"), Rate(2, 2, "State")], Sections = ["State"] };
        Assert.Multiple(() =>
        {
            Assert.That(shop.Taxes(Line(1, 100, 0)).Lines.Select(l => l.Section), Is.All.Null);
            Assert.That((shop with { Settings = ["invoice_htmlsummary"] }).Taxes(Line(1, 100, 0)).Lines.Select(l => l.Section), Is.EqualTo(new[] { null, "State" }));
        });
    }

    [Test]
    public void A_line_left_out_of_the_invoice_is_taxed_but_leaves_no_records()
    {
        var shop = new TaxShop { Rates = [Rate(1, 10) with { Setuptax = "Y" }] };
        var tax = shop.Taxes(Line(1, 5, 20), Line(2, 1, -3) with { IsSaved = false }, Line(3, 0, 10));
        Assert.Multiple(() =>
        {
            Assert.That(Amounts(tax), Is.EqualTo(new[] { ("Tax", 2.80m) }));
            Assert.That(tax.Lines[0].Parts.Select(p => p.Amount), Is.EqualTo(new[] { 2.00m, 1.00m }));
            Assert.That(tax.Exemptions.Select(e => e.Line.Billpkgnum), Is.EqualTo(new[] { 1 }));
        });
    }

    [Test]
    public void Cents_too_many_are_a_fault() =>
        Assert.That(new TaxShop().Refusal(Line(1, 0, 12.00m), Line(2, -0.11m, 0)), Is.EqualTo(Refusal.Fault("nonsense extra_cents value -1")));

    [Test]
    public void Products_of_tax_vendors_are_refused_where_they_are_in_use()
    {
        var line = Line(1, 10, 0, TaxTerms.OfPackage(null, null, null, hasTaxProduct: true));
        Assert.Multiple(() =>
        {
            Assert.That(new TaxShop().Refusal(line), Is.Null);
            Assert.That(new TaxShop { Settings = ["enable_taxproducts"] }.Refusal(line)?.Kind, Is.EqualTo(RefusalKind.Error));
            Assert.That(new TaxShop { Settings = ["enable_taxproducts"] }.Refusal(Line(1, 10, 0)), Is.Null);
        });
    }

    [Test]
    public void Parts_add_up_to_their_line_and_exemptions_never_exceed_theirs()
    {
        var money = Gen.Int[0, 20_000].Select(cents => cents / 100m);
        var lines = Gen.Select(money, money, Gen.Bool).Array[1, 12].Select(all => all.Select((l, i) =>
            Line(i, l.Item1, l.Item2, TaxTerms.OfPackage(null, l.Item3 ? "Y" : null, null))).ToArray());
        var rates = Gen.Select(Gen.Int[0, 20_000], Gen.Int[0, 100], Gen.Int[1, 2]).Array[1, 4].Select(all => all.Select((r, i) =>
            Rate(i, r.Item1 / 1000m, $"T{r.Item3}") with { ExemptAmount = r.Item2 }).ToArray());
        Gen.Select(lines, rates, Gen.Bool).Sample((lines, rates, perLine) =>
        {
            var tax = new TaxShop { Rates = rates, Settings = perLine ? ["tax-round_per_line_item"] : [] }.Taxes(lines);
            return tax.Lines.All(l => l.Setup > 0 && l.Setup == l.Parts.Sum(p => p.Amount))
                && tax.Exemptions.GroupBy(e => (e.Line, e.Taxnum)).All(e => e.Sum(x => x.Amount) <= e.Key.Line.Setup + e.Key.Line.Recur)
                && tax.Exemptions.Where(e => e.Reason == ExemptReason.Monthly).GroupBy(e => e.Taxnum)
                    .All(e => e.Sum(x => x.Amount) <= rates.Single(r => r.Taxnum == e.Key).ExemptAmount);
        });
    }

    private static IEnumerable<(string, decimal)> Amounts(InvoiceTax tax) => tax.Lines.Select(l => (l.Itemdesc, l.Setup));
}
