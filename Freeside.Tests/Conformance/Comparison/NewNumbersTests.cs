namespace Freeside.Tests.Conformance.Comparison;

[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class NewNumbersTests
{
    private readonly NewNumbers _numbers = new(Changes.Keys);

    // Two tax lines with their details and history: what the original orders by hash.
    private static string TaxLines(int state, int city, string stateAmount = "1.00", int detailOfState = 0) => $$$"""
        {"cust_bill_pkg": [
            {"insert": {"billpkgnum": {{{state}}}, "invnum": 7, "itemdesc": "State tax", "setup": "{{{stateAmount}}}"}},
            {"insert": {"billpkgnum": {{{city}}}, "invnum": 7, "itemdesc": "City tax", "setup": "2.00"}}],
         "cust_bill_pkg_tax_location": [
            {"insert": {"billpkgtaxlocationnum": {{{state + 100}}}, "billpkgnum": {{{(detailOfState == 0 ? state : detailOfState)}}}, "taxnum": 30}},
            {"insert": {"billpkgtaxlocationnum": {{{city + 100}}}, "billpkgnum": {{{city}}}, "taxnum": 31}}],
         "h_cust_bill_pkg": [
            {"insert": {"historynum": {{{state + 200}}}, "billpkgnum": {{{state}}}, "itemdesc": "State tax"}},
            {"insert": {"historynum": {{{city + 200}}}, "billpkgnum": {{{city}}}, "itemdesc": "City tax"}}]}
        """;

    [Test]
    public void Swapped_numbers_are_accepted() => Assert.That(Same(TaxLines(8, 9), TaxLines(9, 8)), Is.True);

    [Test]
    public void Other_numbers_are_accepted_where_the_content_is_the_same() => Assert.That(Same(TaxLines(8, 9), TaxLines(18, 19)), Is.True);

    [Test]
    public void Swapped_content_is_not() => Assert.That(Same(TaxLines(8, 9), TaxLines(9, 8, stateAmount: "2.00")), Is.False);

    [Test]
    public void A_detail_on_the_wrong_line_is_not() => Assert.That(Same(TaxLines(8, 9), TaxLines(8, 9, detailOfState: 9)), Is.False);

    [Test]
    public void A_reference_to_a_row_that_was_there_before_is_not() => Assert.That(Same(TaxLines(8, 9), TaxLines(8, 9, detailOfState: 3)), Is.False);

    [Test]
    public void A_column_named_after_the_key_refers_to_it()
    {
        const string moved = """{"cust_pkg": [{"insert": {"pkgnum": 20, "custnum": 2, "change_pkgnum": 5}}, {"insert": {"pkgnum": 21, "custnum": 2, "main_pkgnum": 20}}]}""";
        const string same = """{"cust_pkg": [{"insert": {"pkgnum": 31, "custnum": 2, "change_pkgnum": 5}}, {"insert": {"pkgnum": 30, "custnum": 2, "main_pkgnum": 31}}]}""";
        const string wrong = """{"cust_pkg": [{"insert": {"pkgnum": 31, "custnum": 2, "change_pkgnum": 6}}, {"insert": {"pkgnum": 30, "custnum": 2, "main_pkgnum": 31}}]}""";
        Assert.Multiple(() =>
        {
            Assert.That(Same(moved, same), Is.True);
            Assert.That(Same(moved, wrong), Is.False);
        });
    }

    [Test]
    public void A_number_in_another_kind_of_column_is_no_new_number()
    {
        const string five = """{"cust_pay": [{"insert": {"paynum": 5, "custnum": 5}}]}""";
        const string six = """{"cust_pay": [{"insert": {"paynum": 6, "custnum": 6}}]}""";
        Assert.That(Same(five, six), Is.False);
    }

    [Test]
    public void Numbers_of_rows_that_were_there_before_count()
    {
        const string five = """{"cust_main": [{"update": {"custnum": 5}, "set": {"tax": [null, "Y"]}}]}""";
        const string six = """{"cust_main": [{"update": {"custnum": 6}, "set": {"tax": [null, "Y"]}}]}""";
        Assert.That(Same(five, six), Is.False);
    }

    private bool Same(string want, string got) => _numbers.AreSame(Changes.Parse(want), Changes.Parse(got));
}
