using Freeside.Domain.Payments.Methods;

namespace Freeside.Tests.Domain.Payments.Methods;

/// <summary>
/// Each row of the table of card types: prefixes at both ends, lengths, and what lies next to them. Numbers are padded with zeros.
/// </summary>
[Parallelizable(ParallelScope.All)]
internal sealed class CardTypeTests
{
    private static readonly (string Type, string[] Prefixes, int[] Lengths)[] Table =
    [
        (CardType.Visa, ["40", "48", "4900", "490301", "490310", "491100", "491103", "491173"], [16, 18, 19]),
        (CardType.Visa, ["491180", "491183", "4935", "4937"], [16, 18, 19]),
        (CardType.Visa, ["40", "48", "490302", "4936"], [13, 14, 15, 17]),
        (CardType.MasterCard, ["51", "55", "2221", "2299", "2300", "2719", "2720"], [16]),
        (CardType.AmericanExpress, ["34", "37"], [15]),
        (CardType.Discover, ["300", "305", "36", "38", "39", "3528", "3589"], [16, 17, 18, 19]),
        (CardType.Discover, ["6011", "644", "649", "65", "622", "624", "626", "628"], [16, 17, 18, 19]),
        (CardType.Discover, ["3095"], [16]),
        (CardType.Discover, ["36"], [14, 15]),
        (CardType.Switch, ["490302", "490309", "490335", "490339", "491101", "491102"], [16, 18, 19]),
        (CardType.Switch, ["491174", "491179", "491181", "491182", "493600", "493699"], [16, 18, 19]),
        (CardType.Switch, ["564182", "633300", "633349", "675900", "675999"], [16, 18, 19]),
        (CardType.EnRoute, ["2014", "2149"], [15]),
        (CardType.Jcb, ["306", "308", "3094", "3096", "31", "33", "34", "3527", "3590", "37"], [16]),
        (CardType.Jcb, ["2131", "1800"], [15]),
        (CardType.BankCard, ["5610", "560221", "560225"], [16]),
        (CardType.Solo, ["633450", "633499", "676700", "676799"], [16, 18, 19]),
        (CardType.Laser, ["6304", "6706", "6709", "6771"], [16, 17, 18, 19]),
        (CardType.Isracard, ["1", "4", "9"], [8, 9]),
        (CardType.Unknown, ["50", "56", "2220", "2721", "560220", "560226"], [16]),
        (CardType.Unknown, ["51", "2221", "5610"], [15, 17]),
        (CardType.Unknown, ["34", "37", "2014", "2131", "1800"], [14]),
        (CardType.Unknown, ["2014", "2131", "1800", "6010", "6012", "643", "623", "627", "629", "633350", "6768"], [16]),
        (CardType.Unknown, ["300", "305", "38"], [13, 14, 15]),
        (CardType.Unknown, ["3095", "306"], [17]),
        (CardType.Unknown, ["564182", "633300", "6759", "633450", "6767"], [15, 17]),
        (CardType.Unknown, ["6304", "65"], [15]),
        (CardType.Unknown, ["36"], [13]),
        (CardType.Unknown, ["4", "36", "6011"], [20]),
        (CardType.NotACard, ["4", "37", "9"], [1, 7, 10, 11, 12]),
        (CardType.NotACard, ["0"], [8, 9, 13, 16]),
    ];

    private static IEnumerable<TestCaseData> Rows() =>
        from row in Table
        from prefix in row.Prefixes
        from length in row.Lengths
        where prefix.Length <= length
        select new TestCaseData(prefix, length).Returns(row.Type);

    [TestCaseSource(nameof(Rows))]
    public string A_number_has_the_type_of_its_prefix_and_length(string prefix, int length) => CardType.Of(prefix.PadRight(length, '0'));

    [TestCase("")]
    [TestCase("4111xxxxxxxx1111")]
    [TestCase("4111-1111-1111-1111")]
    public void Anything_but_digits_is_no_card(string text) => Assert.That(CardType.Of(text), Is.EqualTo("Not a credit card"));

    [TestCase(PaymentRules.Visa, "VISA card")]
    [TestCase("4222222222222", "VISA card")]
    [TestCase(PaymentRules.MasterCard, "MasterCard")]
    [TestCase("2223003122003222", "MasterCard")]
    [TestCase(PaymentRules.AmericanExpress, "American Express card")]
    [TestCase("6011000990139424", "Discover card")]
    [TestCase("3530111333300000", "Discover card")]
    [TestCase("30569309025904", "Unknown")]
    [TestCase("36000000000008", "Discover card")]
    [TestCase("5018000000000009", "Unknown")]
    [TestCase("41111111", "Isracard")]
    public void Published_test_numbers(string number, string type) => Assert.That(CardType.Of(number) == type, Is.True, type);
}
