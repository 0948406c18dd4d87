using Freeside.Domain.Billing.Application;

namespace Freeside.Tests.Domain.Billing.Application;

/// <summary>Tax exemptions of a line that is credited.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class ExemptionAdjustmentTests
{
    private static readonly ExemptionKind Nothing = new(1, "FS::cust_main_county", null, null, null, null, null, null, null);
    private static readonly ExemptionKind Month = Nothing with { Monthly = "Y", Year = 2016, Month = 5 };

    [Test]
    public void All_of_a_customers_exemption_and_what_is_too_much_of_a_months_is_taken_back() =>
        Assert.That(Credit("20", "8.00", Group(Nothing with { Cust = "Y" }, 20), Group(Month, 20)), Is.EqualTo("1 recur 8.00, exempt 1 -8.00, exempt 1 -8.00"));

    [Test]
    public void Of_a_months_exemption_no_more_is_taken_back_than_what_is_above_the_rest() => Assert.Multiple(() =>
    {
        Assert.That(Credit("20", "8.00", Group(Month, 15)), Is.EqualTo("1 recur 8.00, exempt 1 -3.00"));
        Assert.That(Credit("20", "8.00", Group(Month, 12)), Is.EqualTo("1 recur 8.00"));
    });

    [Test]
    public void Exemptions_of_one_amount_go_with_credits_on_that() => Assert.Multiple(() =>
    {
        Assert.That(Credit("20", "8.00", Group(Nothing with { Recur = "Y" }, 20)), Is.EqualTo("1 recur 8.00, exempt 1 -8.00"));
        Assert.That(Credit("20", "8.00", Group(Nothing with { Setup = "Y" }, 20)), Is.EqualTo("1 recur 8.00"));
        Assert.That(Credit("20s", "8.00", Group(Nothing with { Setup = "Y" }, 20)), Is.EqualTo("1 setup 8.00, exempt 1 -8.00"));
    });

    [Test]
    public void What_one_credit_took_back_is_gone_for_the_next() => Assert.Multiple(() =>
    {
        var bill = new SampleBill("20", exemptions: [Group(Month, 15)]);
        Assert.That(bill.Credit("8.00"), Is.EqualTo("1 recur 8.00, exempt 1 -3.00"));
        Assert.That(bill.Credit("2.00"), Is.EqualTo("1 recur 2.00, exempt 1 -2.00"));
        Assert.That(bill.Pay("5.00"), Is.EqualTo("1 recur 5.00"), "payments take nothing back");
    });

    [Test]
    public void The_strongest_reason_alone_is_written() =>
        Assert.That(
            Credit("20", "8.00", Group(Month with { Cust = "Y", Month = null }, 20)), Is.EqualTo("1 recur 8.00, exempt 1 -8.00"), "its month is not looked at");

    [Test]
    public void Where_the_tax_is_gone_nothing_is_taken_back() =>
        Assert.That(Credit("20", "8.00", Group(Month, 20) with { TaxExists = false }), Is.EqualTo("1 recur 8.00"));

    [Test]
    public void An_exemption_without_a_reason_stops_the_credit() => Assert.Multiple(() =>
    {
        Assert.That(Credit("20", "8.00", Group(Nothing, 20)), Is.EqualTo("error inserting cust_tax_exempt_pkg: no exemption type selected"));
        Assert.That(Credit("20", "8.00", Group(Month with { Year = null }, 20)), Is.EqualTo("error inserting cust_tax_exempt_pkg: illegal exemption year: ''"));
        Assert.That(Credit("20", "8.00", Group(Month with { Month = 13 }, 20)), Is.EqualTo("error inserting cust_tax_exempt_pkg: illegal exemption month: '13'"));
        Assert.That(Credit("20", "8.00", Group(Nothing, 0)), Is.EqualTo("1 recur 8.00"));
    });

    private static string Credit(string lines, string amount, params ExemptGroup[] groups) => new SampleBill(lines, exemptions: groups).Credit(amount);

    private static ExemptGroup Group(ExemptionKind kind, decimal amount) => new(1, kind, amount, TaxExists: true);
}
