using Freeside.Data;
using Freeside.Domain.Billing.Taxes;
using Freeside.Tests.Support;

namespace Freeside.Tests.Data.Repositories;

[Parallelizable(ParallelScope.All)]
internal sealed class TaxReadingTests
{
    private const string Taxes = """
        update cust_location set county = 'Kern', city = 'Mojave', district = '7' where locationnum = 11;
        insert into cust_main_county (taxnum, country, state, county, city, district, taxclass, tax, exempt_amount, taxname, setuptax)
            values (1, 'US', 'CA', null, null, null, null, 8.25, 25.00, 'State', 'Y'),
                   (2, 'US', 'CA', 'Kern', '', null, 'Telecom', 6.35, 0, null, ''),
                   (3, 'US', 'CA', 'Kern', 'Mojave', '7', null, 0.00001, 0, null, null),
                   (4, 'US', 'CA', 'Yolo', null, null, null, 1, 0, null, null),
                   (5, 'US', 'CA', 'Kern', 'Mojave', '8', null, 1, 0, null, null),
                   (6, 'US', null, null, null, null, null, 1, 0, null, null),
                   (7, 'CA', 'QC', null, null, null, null, 14.975, 0, 'QST', null),
                   (8, 'CA', 'ON', null, null, null, null, 13, 0, null, null);
        """;

    private const string Exemptions = """
        insert into cust_class (classnum, classname, tax) values (1, 'Schools', 'Y');
        update cust_main set classnum = 1, tax = '' where custnum = 2;
        insert into cust_main_exemption (custnum, taxname) values (2, 'State'), (3, 'QST');
        insert into cust_bill (invnum, custnum, _date, charged, printed) values (1, 2, 0, 12.50, 0), (2, 3, 0, 12.50, 0);
        insert into cust_bill_pkg (billpkgnum, invnum, pkgnum, setup, recur) values (1, 1, 1, 0, 9), (2, 1, 1, 0, 9), (3, 2, 1, 0, 9);
        insert into cust_tax_exempt_pkg (billpkgnum, taxnum, year, month, amount, exempt_monthly, exempt_setup)
            values (1, 1, 2024, 1, 9.00, 'Y', null), (2, 1, 2024, 1, 9.00, 'Y', null), (2, 1, 2024, 1, -4.00, 'Y', null),
                   (2, 1, 2024, 2, 1.00, 'Y', null), (1, 1, 2024, 1, 5.00, null, 'Y'), (3, 1, 2024, 1, 9.00, 'Y', null);
        insert into pkg_category (categoryname, disabled) values ('State', null), ('Old', 'Y'), ('Plain', '');
        """;

    [Test]
    public async Task Rates_are_those_of_the_customers_places_with_the_percentage_as_it_is_shown()
    {
        var read = await ReadAsync(2, SampleShop.Customer, Taxes);
        Assert.Multiple(() =>
        {
            Assert.That(read.Rates.Value.Select(r => (r.Taxnum, r.Percent)), Is.EqualTo(new[] { (1, 8.25m), (2, 6.35m), (3, 0.00001m), (7, 14.975m) }));
            Assert.That(read.Rates.Value[0], Is.EqualTo(new TaxRate
            {
                Taxnum = 1,
                Country = "US",
                State = "CA",
                Percent = 8.25m,
                ExemptAmount = 25.00m,
                Taxname = "State",
                Setuptax = "Y",
            }));
            Assert.That(read.Rates.Value[1].Setuptax, Is.Empty, "without padding");
        });
    }

    [Test]
    public async Task A_package_brings_its_place_whoever_that_belongs_to()
    {
        var read = await ReadAsync(2, SampleShop.Customer, "insert into cust_pkg (pkgnum, custnum, pkgpart, locationnum) values (1, 2, 1, 13)");
        Assert.Multiple(() =>
        {
            Assert.That(read.Places.Value.Select(p => p.Locationnum), Is.EqualTo(new[] { 11, 12, 13 }));
            Assert.That(read.Places.Value[1], Is.EqualTo(new TaxPlace(12, "CA", "QC", null, "Montréal", null)));
        });
    }

    [Test]
    public async Task Exemptions_are_the_customers_own()
    {
        var read = await ReadAsync(2, SampleShop.Customer, Exemptions);
        Assert.Multiple(() =>
        {
            Assert.That(read.Customer.Value, Is.EqualTo(new TaxedCustomer(11, 12, "", "Y", HasOldExemptions: false)));
            Assert.That(read.ExemptNames.Value, Is.EqualTo(new[] { "State" }));
            Assert.That(read.MonthlyUses.Value, Is.EquivalentTo(new[] { new MonthlyUse(1, 2024, 1, 14.00m), new MonthlyUse(1, 2024, 2, 1.00m) }));
            Assert.That(read.Sections.Value, Is.EquivalentTo(new[] { "State", "Plain" }));
        });
    }

    [Test]
    public async Task Exemptions_in_the_old_table_are_noticed()
    {
        const string Old = "insert into cust_tax_exempt (custnum, taxnum, year, month, amount) values (2, 1, 2004, 1, 5.00)";
        Assert.That((await ReadAsync(2, SampleShop.Customer, Old)).Customer.Value!.HasOldExemptions, Is.True);
        Assert.That((await ReadAsync(3, SampleShop.Customer, Old)).Customer.Value!.HasOldExemptions, Is.False);
    }

    [Test]
    public async Task An_unknown_customer_has_nothing() => Assert.That((await ReadAsync(99, SampleShop.Customer, Taxes)).Customer.Value, Is.Null);

    private static async Task<TaxesToRead> ReadAsync(int custnum, params string[] rows)
    {
        await using var database = await TestDatabase.CreateAsync(TestTemplate.EmptySchema);
        foreach (var sql in rows)
            await database.ScalarAsync(sql);
        await using var freeside = FreesideDatabase.Open(database.ConnectionString);
        await using var work = await Works.Of(freeside).BeginAsync(CancellationToken.None);
        var read = work.Taxes.OfCustomer(custnum);
        await work.ReadAsync(CancellationToken.None);
        return read;
    }
}
