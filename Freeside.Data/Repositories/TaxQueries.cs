namespace Freeside.Data.Repositories;

/// <summary>What taxes depend on. The parameter is the customer's number. Flags as text, which has no padding.</summary>
internal static class TaxQueries
{
    /// <summary>What the customer's own records say.</summary>
    public const string Customer = """
        select bill_locationnum as "BillLocationnum", ship_locationnum as "ShipLocationnum", c.tax::text as "Tax", k.tax::text as "ClassTax",
            exists (select from cust_tax_exempt e where e.custnum = c.custnum) as "HasOldExemptions"
        from cust_main c left join cust_class k using (classnum)
        where c.custnum = {0}
        """;

    /// <summary>What they will say; parameters: billing and service location, <c>tax</c> and class.</summary>
    public const string ChangedCustomer = """
        select {1}::int as "BillLocationnum", {2}::int as "ShipLocationnum", {3}::text as "Tax",
            (select k.tax::text from cust_class k where classnum = {4}::int) as "ClassTax",
            exists (select from cust_tax_exempt e where e.custnum = {0}) as "HasOldExemptions"
        """;

    /// <summary>The customer's places, and those of the packages, which may be somebody else's.</summary>
    public const string Places = $"{Place} where {IsInvolved} order by locationnum";

    /// <summary>The same, with some more locations by their numbers.</summary>
    public const string PlacesBeside = $"{Place} where {IsInvolved} or {IsBeside} order by locationnum";

    // A level left out of a tax covers all of the one above; the state never is left out where the place has one (Billing.pm _handle_taxes).
    /// <summary>
    /// The taxes that one of the places may have. Percentages as text first: the decimal a <c>real</c> is shown as, which is what the
    /// original calculates with.
    /// </summary>
    public const string Rates = $"{RateAt} select * from cust_location where {IsInvolved} {IsRateAt}";

    /// <summary>The same, with some more places: locations by their numbers, then columns of countries, states, counties, cities and districts.</summary>
    public const string RatesBeside = $$"""
        {{RateAt}} select country, state, county, city, district from cust_location where {{IsInvolved}} or {{IsBeside}}
        union all select * from unnest({2}::text[], {3}::text[], {4}::text[], {5}::text[], {6}::text[]) {{IsRateAt}}
        """;

    /// <summary>The taxes the customer does not pay.</summary>
    public const string ExemptNames = """select taxname as "Value" from cust_main_exemption where custnum = {0}""";

    /// <summary>Sums of the monthly exemptions on the customer's invoices.</summary>
    public const string MonthlyUses = """
        select taxnum as "Taxnum", year as "Year", month as "Month", sum(amount) as "Amount"
        from cust_tax_exempt_pkg e join cust_bill_pkg using (billpkgnum) join cust_bill using (invnum)
        where custnum = {0} and exempt_monthly = 'Y' and year is not null and month is not null
        group by 1, 2, 3
        """;

    /// <summary>The names of sections.</summary>
    public const string Sections = """
        select distinct categoryname as "Value" from pkg_category where coalesce(disabled, '') = ''
        """;

    private const string Place = """
        select locationnum as "Locationnum", country as "Country", state as "State", county as "County", city as "City", district as "District"
        from cust_location
        """;

    private const string RateAt = """
        select taxnum as "Taxnum", country as "Country", state as "State", county as "County", city as "City", district as "District",
            taxclass as "Taxclass", tax::text::numeric as "Percent", exempt_amount as "ExemptAmount", taxname as "Taxname",
            setuptax::text as "Setuptax", recurtax::text as "Recurtax"
        from cust_main_county t
        where exists (select from (
        """;

    private const string IsRateAt = """
        ) p
            where p.country = t.country
                and coalesce(p.state, '') = coalesce(t.state, '')
                and coalesce(t.county, '') in ('', p.county)
                and coalesce(t.city, '') in ('', p.city)
                and coalesce(t.district, '') in ('', p.district))
        order by taxnum
        """;

    private const string IsBeside = "locationnum = any({1})";

    private const string IsInvolved = """
        locationnum in (
            select locationnum from cust_location where custnum = {0}
            union select bill_locationnum from cust_main where custnum = {0}
            union select ship_locationnum from cust_main where custnum = {0}
            union select locationnum from cust_pkg where custnum = {0})
        """;
}
