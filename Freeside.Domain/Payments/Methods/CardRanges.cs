namespace Freeside.Domain.Payments.Methods;

/// <summary>
/// Which numbers are whose, in the order they are tried (Business::CreditCard 0.36 to 0.39, country US: cards of several
/// issuers pass for Discover there).
/// </summary>
internal static class CardRanges
{
    private static readonly int[] Fifteen = [15];
    private static readonly int[] Sixteen = [16];
    private static readonly int[] SixteenToNineteen = [16, 17, 18, 19];
    private static readonly int[] FourteenToNineteen = [14, 15, 16, 17, 18, 19];
    private static readonly int[] ThirteenToNineteen = [13, 14, 15, 16, 17, 18, 19];
    private static readonly int[] British = [16, 18, 19];

    /// <summary>All of them; the first that contains a number tells its type.</summary>
    public static IReadOnlyList<CardRange> InOrder { get; } =
    [
        new(CardType.Visa, "40", "48", ThirteenToNineteen),
        new(CardType.MasterCard, "51", "55", Sixteen),
        new(CardType.MasterCard, "2221", "2720", Sixteen),
        new(CardType.AmericanExpress, "34", "34", Fifteen),
        new(CardType.AmericanExpress, "37", "37", Fifteen),
        new(CardType.Discover, "300", "305", SixteenToNineteen),
        new(CardType.Discover, "3095", "3095", Sixteen),
        new(CardType.Discover, "36", "36", FourteenToNineteen),
        new(CardType.Discover, "38", "39", SixteenToNineteen),
        new(CardType.Discover, "6011", "6011", SixteenToNineteen),
        new(CardType.Discover, "644", "649", SixteenToNineteen),
        new(CardType.Discover, "65", "65", SixteenToNineteen),
        new(CardType.Discover, "622", "622", SixteenToNineteen),
        new(CardType.Discover, "624", "626", SixteenToNineteen),
        new(CardType.Discover, "628", "628", SixteenToNineteen),
        new(CardType.Discover, "3528", "3589", SixteenToNineteen),
        new(CardType.Switch, "490302", "490309", British),
        new(CardType.Switch, "490335", "490339", British),
        new(CardType.Switch, "491101", "491102", British),
        new(CardType.Switch, "491174", "491179", British),
        new(CardType.Switch, "491181", "491182", British),
        new(CardType.Switch, "4936", "4936", British),
        new(CardType.Switch, "564182", "564182", British),
        new(CardType.Switch, "633300", "633349", British),
        new(CardType.Switch, "6759", "6759", British),
        new(CardType.Visa, "4", "4", ThirteenToNineteen),
        new(CardType.EnRoute, "2014", "2014", Fifteen),
        new(CardType.EnRoute, "2149", "2149", Fifteen),
        new(CardType.Jcb, "3", "3", Sixteen),
        new(CardType.Jcb, "2131", "2131", Fifteen),
        new(CardType.Jcb, "1800", "1800", Fifteen),
        new(CardType.BankCard, "5610", "5610", Sixteen),
        new(CardType.BankCard, "560221", "560225", Sixteen),
        new(CardType.Solo, "633450", "633499", British),
        new(CardType.Solo, "6767", "6767", British),
        new(CardType.Laser, "6304", "6304", SixteenToNineteen),
        new(CardType.Laser, "6706", "6706", SixteenToNineteen),
        new(CardType.Laser, "6709", "6709", SixteenToNineteen),
        new(CardType.Laser, "6771", "6771", SixteenToNineteen),
        new(CardType.Isracard, "0", "9", [8, 9]),
    ];
}
