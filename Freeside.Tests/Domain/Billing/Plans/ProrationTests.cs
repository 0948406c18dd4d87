using CsCheck;
using Freeside.Domain.Billing.Plans;

namespace Freeside.Tests.Domain.Billing.Plans;

/// <summary>Parts of periods.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class ProrationTests
{
    private const decimal Cent = 0.01m;

    // What was used of the month before, at the same rate, and what is charged make up the whole fee.
    [Test]
    public void A_part_and_what_is_missing_make_up_the_whole() => Gen.Select(Gen.Int[1, 99999], Gen.Int[1, 28], Gen.Int[0, 31_535_999]).Sample((cents, cutoff, second) =>
    {
        var (fee, time) = (cents / 100m, PlanShop.At(1, 1) + second);
        var context = PlanShop.Of(FormattableString.Invariant($"recur_fee={fee}"));
        var month = BillingMonth.Around(context, time, [cutoff]);
        var part = Proration.Of(context, time, fee, [cutoff]).Value!;
        var missing = fee * (time - month.Start) / (month.End - month.Start);
        Assert.That(Math.Abs(part.Charge.ToCents() + missing - fee), Is.LessThan(Cent));
        Assert.That(part.Start, Is.EqualTo(month.Start).And.LessThanOrEqualTo(time));
    });

    [Test]
    public void On_the_day_itself_it_is_the_whole() => Gen.Select(Gen.Int[1, 99999], Gen.Int[1, 12]).Sample((cents, month) =>
        Proration.Of(PlanShop.Of("recur_fee=1"), PlanShop.At(month, 1), cents / 100m, [1]).Value!.Charge.ToCents() == cents / 100m);

    [TestCase("1w")]
    [TestCase("0")]
    [TestCase("")]
    public void Only_months_can_be_cut(string freq) =>
        Assert.That(Proration.Of(PlanShop.Of("recur_fee=1", freq), 0, 1, [1]).Refusal!.Text, Is.EqualTo("can't prorate non-monthly package\n"));
}
