namespace Freeside.Domain.Common.Fields;

/// <content>Whole numbers, fractions and amounts.</content>
public sealed partial class FieldRules
{
    private const string IllegalNumber = "Illegal (numeric)";
    private const string IllegalOrEmptyNumber = "Illegal or empty (numeric)";
    private const string IllegalOrEmptyFloat = "Illegal or empty (float)";

    private static readonly PerlPattern Digits = new(@"^\s*(\d+)\s*$");
    private static readonly PerlPattern DigitsOrNone = new(@"^\s*(\d*)\s*$");
    private static readonly PerlPattern SignAndDigits = new(@"^\s*(-?)\s*(\d+)\s*$");
    private static readonly PerlPattern SignAndDigitsOrNone = new(@"^\s*(-?)\s*(\d*)\s*$");
    private static readonly PerlPattern FractionText = new(@"^\s*(\d+(?:\.\d+)?(?:e\d+)?)\s*$");
    private static readonly PerlPattern SignedFractionText = new(@"^\s*(-?\d+(?:\.\d+)?(?:[eE]-?\d+)?)\s*$");
    private static readonly PerlPattern AmountWithOneDecimal = new(@"^\s*(-)?\s*(\d*)(\.\d)\s*$");
    private static readonly PerlPattern Amount = new(@"^\s*(-)?\s*(\d*)(\.\d{2})?\s*$");

    /// <summary>ut_number: digits, blanks around them; stored are the digits, leading zeros too.</summary>
    public Checked Number(string field, string value) => FirstGroup(Digits, IllegalOrEmptyNumber, field, value);

    /// <summary>ut_numbern: as <see cref="Number"/>, or nothing.</summary>
    public Checked NumberOrEmpty(string field, string value) => FirstGroup(DigitsOrNone, IllegalNumber, field, value);

    /// <summary>ut_snumber: digits, a minus before them, blanks anywhere but among the digits.</summary>
    public Checked SignedNumber(string field, string value) =>
        SignAndDigits.Match(value) is { } groups ? Checked.Fine(groups[1] + groups[2]) : Illegal(IllegalOrEmptyNumber, field, value);

    /// <summary>ut_snumbern: as <see cref="SignedNumber"/>, or nothing; but <c>-0</c> is refused like a minus alone.</summary>
    public Checked SignedNumberOrEmpty(string field, string value) =>
        SignAndDigitsOrNone.Match(value) is { } groups && (groups[1].Length == 0 || PerlTruth.IsTrue(groups[2]))
            ? Checked.Fine(groups[1] + groups[2])
            : Illegal(IllegalNumber, field, value);

    /// <summary>ut_float: <c>1</c>, <c>1.5</c>, <c>1e3</c>, <c>1.5e3</c>, blanks around them; no sign, and a small e.</summary>
    public Checked Fraction(string field, string value) => FirstGroup(FractionText, IllegalOrEmptyFloat, field, value);

    /// <summary>ut_floatn: as <see cref="Fraction"/>, or nothing; blanks alone are refused.</summary>
    public Checked FractionOrEmpty(string field, string value) => IsEmpty(value) ? Checked.Fine("") : Fraction(field, value);

    /// <summary>ut_sfloat: as <see cref="Fraction"/>, number and exponent with a minus if need be, the e of either case.</summary>
    public Checked SignedFraction(string field, string value) => FirstGroup(SignedFractionText, IllegalOrEmptyFloat, field, value);

    /// <summary>ut_sfloatn: as <see cref="SignedFraction"/>, or nothing.</summary>
    public Checked SignedFractionOrEmpty(string field, string value) => IsEmpty(value) ? Checked.Fine("") : SignedFraction(field, value);

    /// <summary>
    /// ut_money: an amount with no, one or two decimals; nothing is 0. What is stored is text on its way to a number: <c>0.50</c>
    /// becomes <c>.50</c>, and <c>-0</c> and a lone minus both become <c>-</c>, which counts as zero but which no column takes.
    /// </summary>
    public Checked Money(string field, string value)
    {
        if ((AmountWithOneDecimal.Match(value) ?? Amount.Match(value)) is not { } groups)
            return Illegal("Illegal (money)", field, value);
        var whole = PerlTruth.IsTrue(groups[2]) ? groups[2] : "";
        var cents = PerlCharacters.Count(groups[3]) == 2 ? groups[3] + "0" : groups[3];
        var amount = groups[1] + whole + cents;
        return Checked.Fine(amount.Length == 0 ? "0" : amount);
    }

    /// <summary>ut_moneyn: as <see cref="Money"/>, but nothing stays nothing.</summary>
    public Checked MoneyOrEmpty(string field, string value) => value.Length == 0 ? Checked.Fine("") : Money(field, value);
}
