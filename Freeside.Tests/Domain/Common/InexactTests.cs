using System.Globalization;
using CsCheck;
using Freeside.Domain.Common;

namespace Freeside.Tests.Domain.Common;

/// <summary>Arithmetic in doubles, as Perl and C do it.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class InexactTests
{
    // Observed from printf: the exact value of the nearest double decides, and of an exact half the even neighbour.
    [TestCase("0.125", "0.12")]
    [TestCase("0.375", "0.38")]
    [TestCase("0.075", "0.07")]
    [TestCase("2.675", "2.67")]
    [TestCase("1.005", "1.00")]
    [TestCase("-0.125", "-0.12")]
    [TestCase("-0.001", "0.00")]
    [TestCase("99999999.994", "99999999.99")]
    public void Cents_are_rounded_as_printf_does(string exact, string cents) =>
        Assert.That(((Inexact)Number(exact)).ToCents().ToString(CultureInfo.InvariantCulture), Is.EqualTo(cents));

    [TestCase("2.5", 2)]
    [TestCase("3.5", 4)]
    [TestCase("-0.4", 0)]
    [TestCase("-1.6", -2)]
    public void Whole_numbers_are_rounded_as_printf_does(string exact, long whole) => Assert.That(((Inexact)Number(exact)).ToWhole(), Is.EqualTo(whole));

    [Test]
    public void Roundings_on_the_way_are_kept() => Assert.Multiple(() =>
    {
        Inexact third = (Inexact)10m / 3;
        Assert.That(((Inexact)0.1m + 0.2m) == (Inexact)0.3m, Is.False);
        Assert.That(((Inexact)0.3m - 0.1m - 0.2m) == Inexact.Zero, Is.False);
        Assert.That((100 * third).Truncated() / 100, Is.EqualTo((Inexact)3.33m));
        Assert.That(((Inexact)0.15m / 2).ToCents(), Is.EqualTo(0.07m), "exact arithmetic gives 0.08");
        Assert.That(Inexact.Min(third, 3), Is.EqualTo((Inexact)3));
        Assert.That(third.CompareTo(3), Is.Positive);
        Assert.That((Inexact)3.5m >= 3.5m && (Inexact)3.5m <= 3.5m && third > 3 && third < 4, Is.True);
    });

    [Test]
    public void Nothing_is_divided_by_nothing() => Assert.That(() => (Inexact)1 / 0, Throws.TypeOf<DivideByZeroException>());

    [Test]
    public void Every_stored_amount_comes_out_as_it_went_in() =>
        Gen.Long[-9_999_999_999, 9_999_999_999].Sample(cents => ((Inexact)(cents / 100m)).ToCents() == cents / 100m);

    [Test]
    public void Stored_amounts_come_in_as_their_text_is_read() => Gen.Long[-9_999_999_999, 9_999_999_999].Sample(cents =>
        ((Inexact)(cents / 100m)).ToString() == double.Parse((cents / 100m).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture));

    [Test]
    public void A_rounded_quotient_is_never_further_than_half_a_cent_from_the_exact_one() =>
        Gen.Select(Gen.Long[0, 9_999_999_999], Gen.Int[1, 1000]).Sample((cents, count) =>
        {
            var exact = cents / 100m / count;
            return Math.Abs(((Inexact)(cents / 100m) / count).ToCents() - exact) <= 0.005m + 0.0000001m;
        });

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
