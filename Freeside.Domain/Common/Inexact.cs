using System.Globalization;
using System.Text.RegularExpressions;

namespace Freeside.Domain.Common;

/// <summary>
/// An amount in the middle of a computation that the original does in IEEE doubles (Perl's numbers). Its pennies depend on every rounding on
/// the way, so they are made here in the same way and nowhere else: stored amounts are <see cref="decimal"/>s, which come in
/// exactly as Perl reads their text and go out as C's <c>%.2f</c> prints them.
/// </summary>
public readonly partial record struct Inexact : IComparable<Inexact>
{
    private readonly double _value;

    private Inexact(double value) => _value = value;

    /// <summary>Nothing.</summary>
    public static Inexact Zero => default;

    /// <summary>The double nearest to a stored amount.</summary>
    /// <remarks>A decimal of up to 15 digits is a whole number divided by a power of ten, both exact: the quotient is the nearest double.</remarks>
    public static implicit operator Inexact(decimal amount) => new((double)amount);

    /// <summary>A whole number.</summary>
    public static implicit operator Inexact(int number) => new(number);

    /// <summary>What the original makes of a text it reckons with: the number it begins with, else nothing. It may be too large, see <see cref="IsAmount"/>.</summary>
    public static Inexact OfText(string? text)
    {
        var number = LeadingNumber().Match(text ?? "");
        return number.Success ? new(double.Parse(number.Value, NumberStyles.Float, CultureInfo.InvariantCulture)) : Zero;
    }

    /// <summary>Whether it can be an amount: what was read from a text may be too large for one.</summary>
    public bool IsAmount => Math.Abs(_value) < 1e15;

    /// <summary>The sum, rounded to a double.</summary>
    public static Inexact operator +(Inexact left, Inexact right) => new(left._value + right._value);

    /// <summary>The difference, rounded to a double.</summary>
    public static Inexact operator -(Inexact left, Inexact right) => new(left._value - right._value);

    /// <summary>The product, rounded to a double.</summary>
    public static Inexact operator *(Inexact left, Inexact right) => new(left._value * right._value);

    /// <summary>The quotient, rounded to a double; the divisor is never zero.</summary>
    public static Inexact operator /(Inexact left, Inexact right) =>
        right._value == 0 ? throw new DivideByZeroException() : new Inexact(left._value / right._value);

    /// <summary>Whether left is less.</summary>
    public static bool operator <(Inexact left, Inexact right) => left._value < right._value;

    /// <summary>Whether left is more.</summary>
    public static bool operator >(Inexact left, Inexact right) => left._value > right._value;

    /// <summary>Whether left is at most right.</summary>
    public static bool operator <=(Inexact left, Inexact right) => left._value <= right._value;

    /// <summary>Whether left is at least right.</summary>
    public static bool operator >=(Inexact left, Inexact right) => left._value >= right._value;

    /// <summary>The lesser of two.</summary>
    public static Inexact Min(Inexact left, Inexact right) => right < left ? right : left;

    /// <summary>Without what is behind the point (Perl's <c>int</c>).</summary>
    public Inexact Truncated() => new(Math.Truncate(_value));

    /// <summary>Rounded to cents as <c>%.2f</c> does: the exact value of the double counts, a tie goes to the even cent; never -0.00.</summary>
    public decimal ToCents() => Printed("F2") is var amount && amount == 0 ? 0.00m : amount;

    /// <summary>Rounded to a whole number as <c>%.0f</c> does.</summary>
    public long ToWhole() => (long)Printed("F0");

    /// <summary>The text the original makes of it where it is stored without a format: 15 digits.</summary>
    public string ToText() => _value.ToString("G15", CultureInfo.InvariantCulture).Replace('E', 'e');

    /// <inheritdoc/>
    public int CompareTo(Inexact other) => _value.CompareTo(other._value);

    /// <summary>The double itself, as short as it can be told from its neighbours; for people.</summary>
    public override string ToString() => _value.ToString("R", CultureInfo.InvariantCulture);

    private decimal Printed(string format) => decimal.Parse(_value.ToString(format, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LeadingNumber();
}
