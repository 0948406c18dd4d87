using Freeside.Domain.Billing.Taxes;
using Freeside.Domain.Common;
using static Freeside.Tests.Domain.Billing.Taxes.TaxShop;

namespace Freeside.Tests.Domain.Billing.Taxes;

[Parallelizable(ParallelScope.All)]
internal sealed class ExemptionTests
{
    private const int NextMonth = 1_707_991_200; // 2024-02-15 10:00 UTC

    [TestCase("Y", null, 2.47, ExemptReason.Setup, 10.00)]
    [TestCase(null, "Y", 0.82, ExemptReason.Recur, 29.95)]
    public void A_definition_or_a_tax_exempts_setup_or_recurring_charges(
        string? setuptax, string? recurtax, decimal tax, ExemptReason reason, decimal amount)
    {
        var byDefinition = new TaxShop().Taxes(Line(1, 10, 29.95m, TaxTerms.OfPackage(null, setuptax, recurtax)));
        var byTax = new TaxShop { Rates = [Rate(1, 8.25m) with { Setuptax = setuptax, Recurtax = recurtax }] }.Taxes(Line(1, 10, 29.95m));
        foreach (var taxes in new[] { byDefinition, byTax })
        {
            Assert.Multiple(() =>
            {
                Assert.That(taxes.Lines.Single().Setup, Is.EqualTo(tax));
                Assert.That(taxes.Exemptions.Select(e => (e.Reason, e.Amount)), Is.EqualTo(new[] { (reason, amount) }));
            });
        }
    }

    [TestCase(null, ExpectedResult = "Setup 4.00,Recur 5.00")]
    [TestCase("Y", ExpectedResult = "")]
    public string A_fee_that_is_not_taxable_is_exempt_as_a_whole(string? taxable) =>
        Exemptions(new TaxShop().Taxes(Line(1, 4, 5, TaxTerms.OfFee(null, taxable))));

    [TestCase("Y", null, false, ExpectedResult = "Customer 39.95")]
    [TestCase("Y", null, true, ExpectedResult = "", Description = "the class counts, not the customer")]
    [TestCase(null, "Y", true, ExpectedResult = "Customer 39.95")]
    [TestCase(null, "Y", false, ExpectedResult = "")]
    public string A_customer_or_a_class_pays_no_taxes(string? tax, string? classTax, bool byClass)
    {
        var shop = new TaxShop { Customer = new TaxedCustomer(1, 2, tax, classTax, false), Settings = byClass ? ["cust_class-tax_exempt"] : [] };
        var taxes = shop.Taxes(Line(1, 10, 29.95m));
        Assert.That(taxes.Lines, taxes.Exemptions.Count > 0 ? Is.Empty : Has.Count.EqualTo(1));
        return Exemptions(taxes);
    }

    [Test]
    public void A_customer_is_exempt_from_a_tax_by_its_name_even_where_it_is_of_0_percent()
    {
        var shop = new TaxShop { Rates = [Rate(1, 8, "City"), Rate(2, 0, "State"), Rate(3, 1)], ExemptNames = ["State", "City", "Tax"] };
        var taxes = shop.Taxes(Line(1, 10, 30));
        Assert.Multiple(() =>
        {
            Assert.That(taxes.Exemptions.Select(e => (e.Taxnum, e.Reason)), Is.EqualTo(new[] { (1, ExemptReason.CustomerTaxname), (2, ExemptReason.CustomerTaxname) }));
            Assert.That(taxes.Lines.Single().Itemdesc, Is.EqualTo("Tax"), "a tax without a name cannot be named");
        });
    }

    [Test]
    public void Nothing_is_exempt_of_a_line_that_costs_nothing_or_less() =>
        Assert.That(new TaxShop { Customer = new TaxedCustomer(1, 2, "Y", null, false) }.Taxes(Line(1, 0, 0), Line(2, 5, -5)).Exemptions, Is.Empty);

    [Test]
    public void What_a_month_leaves_untaxed_is_shared_by_all_lines()
    {
        var taxes = Monthly.Taxes(Period(Line(1, 0, 20)), Period(Line(2, 0, 20)));
        Assert.Multiple(() =>
        {
            Assert.That(taxes.Lines.Single().Setup, Is.EqualTo(1.24m));
            Assert.That(taxes.Exemptions.Select(e => (e.Line.Billpkgnum, e.Amount, e.Year, e.Month)), Is.EqualTo(new[] { (1, 20m, 2024, 1), (2, 5m, 2024, 1) }));
        });
    }

    [TestCase("2024-01-15", "2024-04-15", "120", ExpectedResult = "3.71: 2024-1 25.00,2024-2 25.00,2024-3 25.00")]
    [TestCase("2024-01-15", "2024-02-15", "40", ExpectedResult = "1.24: 2024-1 25.00")]
    [TestCase("2023-12-10", "2024-01-20", "40", ExpectedResult = "0.00: 2023-12 20.00,2024-1 20.00", Description = "more than a month")]
    [TestCase("2024-01-15", "2024-01-15", "100", ExpectedResult = "6.19: 2024-1 25.00")]
    [TestCase("2024-03-15", "2024-01-20", "40", ExpectedResult = "3.30: ", Description = "backwards")]
    public string Each_month_of_a_period_has_its_own_exemption(string from, string to, decimal recur)
    {
        var taxes = Monthly.Taxes(Line(1, 0, recur) with { Sdate = Epoch(from), Edate = Epoch(to) });
        return $"{MoneyText.Of(taxes.Lines.Sum(l => l.Setup))}: "
            + string.Join(',', taxes.Exemptions.Select(e => $"{e.Year}-{e.Month} {MoneyText.Of(e.Amount)}"));
    }

    [Test]
    public void Months_begin_in_the_servers_zone()
    {
        var shop = Monthly with { Zone = TimeZoneInfo.FindSystemTimeZoneById("America/New_York") };
        var line = Line(1, 0, 10) with { Sdate = Epoch("2024-02-01"), Edate = Epoch("2024-02-01") };
        Assert.That(shop.Taxes(line).Exemptions.Single().Month, Is.EqualTo(1));
    }

    [Test]
    public void What_was_used_in_the_month_before_is_gone()
    {
        var shop = Monthly with { MonthlyUses = [new MonthlyUse(1, 2024, 1, 24.50m), new MonthlyUse(1, 2023, 1, 9m), new MonthlyUse(9, 2024, 1, 9m)] };
        Assert.That(Exemptions(shop.Taxes(Line(1, 0, 20))), Is.EqualTo("Monthly 0.50"));
    }

    [Test]
    public void The_next_invoice_finds_used_what_saved_lines_of_the_one_before_used()
    {
        var calculation = Monthly.Calculation();
        calculation.Of([Line(1, 0, 5) with { IsSaved = false }, Line(2, 0, 10)], Date, out _);
        Assert.Multiple(() =>
        {
            Assert.That(Exemptions(calculation.Of([Line(3, 0, 20)], Date, out _)), Is.EqualTo("Monthly 15.00"));
            Assert.That(Exemptions(calculation.Of([Line(4, 0, 20)], Date, out _)), Is.Empty);
            Assert.That(Exemptions(calculation.Of([Line(5, 0, 20)], NextMonth, out _)), Is.EqualTo("Monthly 20.00"));
        });
    }

    [Test]
    public void Exemptions_in_the_old_table_stop_monthly_ones_alone()
    {
        var customer = new TaxedCustomer(1, 2, null, null, HasOldExemptions: true);
        Assert.Multiple(() =>
        {
            Assert.That((Monthly with { Customer = customer }).Refusal(Line(1, 0, 20))?.Text, Does.StartWith("this customer still has old-style"));
            Assert.That(new TaxShop { Customer = customer }.Refusal(Line(1, 0, 20)), Is.Null);
        });
    }

    [Test]
    public void A_period_that_ends_the_month_before_it_begins_is_a_fault() => Assert.That(
        Monthly.Refusal(Line(1, 0, 20) with { Sdate = Epoch("2024-03-15"), Edate = Epoch("2024-02-20") }),
        Is.EqualTo(Refusal.Fault("Illegal division by zero")));

    private static TaxShop Monthly => new() { Rates = [Rate(1, 8.25m) with { ExemptAmount = 25 }] };

    private static TaxableLine Period(TaxableLine line) => line with { Sdate = Date, Edate = NextMonth };

    private static int Epoch(string date) =>
        (int)LocalCalendar.Epoch(DateTime.Parse(date, System.Globalization.CultureInfo.InvariantCulture), TimeZoneInfo.Utc);

    private static string Exemptions(InvoiceTax taxes) => string.Join(',', taxes.Exemptions.Select(e => $"{e.Reason} {MoneyText.Of(e.Amount)}"));
}
