using CsCheck;
using Freeside.Domain.Common;
using Freeside.Domain.Common.Fields;

namespace Freeside.Tests.Domain.Common.Fields;

/// <summary>What a rule stores it stores again unchanged: a record read and written back does not drift.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class StoredValueTests
{
    private static readonly FieldRules Rules = SomeRules.Of();

    private static readonly Dictionary<string, Func<string, Checked>> ByName = new()
    {
        ["Number"] = value => Rules.NumberOrEmpty("f", value),
        ["SignedNumber"] = value => Rules.SignedNumberOrEmpty("f", value),
        ["Fraction"] = value => Rules.SignedFractionOrEmpty("f", value),
        ["Money"] = value => Rules.Money("f", value),
        ["Text"] = value => Rules.TextOrEmpty("f", value),
        ["Name"] = value => Rules.NameOrEmpty("f", value),
        ["Alphanumeric"] = value => Rules.AlphanumericOrEmpty("f", value),
        ["Country"] = value => Rules.Country("f", value),
        ["Zip of the United States"] = value => Rules.Zip("f", value, "US"),
        ["Zip of Canada"] = value => Rules.Zip("f", value, "CA"),
        ["Zip"] = value => Rules.Zip("f", value, "HK"),
        ["Phone"] = value => Rules.Phone("f", value, "US", "415"),
        ["IpAddress"] = value => Rules.IpAddressOrEmpty("f", value),
        ["Flag"] = value => Rules.Flag("f", value),
    };

    // Pieces of values, so that many are accepted.
    private static readonly string[] Pieces =
    [
        " ", "  ", "\n", "-", ".", "0", "00", "5", "12", "415", "555", "1212", "94110", "K1A", "0b1", "K1A0B1", "m5v 2t6", "y", "Y", "us", "canada",
        "é", "𠮷", "٣", "ß", "'", "&", "*", "e",
    ];

    private static readonly Gen<string> Values =
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 6].Select(string.Concat);

    [TestCaseSource(nameof(Names))]
    public void What_is_stored_is_stored_again(string rule)
    {
        var check = ByName[rule];
        var accepted = 0;
        Values.Sample(
            value =>
            {
                var first = check(value);
                if (first.Refusal is not null)
                    return;
                Interlocked.Increment(ref accepted);
                Assert.That(check(first.Value), Is.EqualTo(first), value);
            },
            iter: 5_000);
        Assert.That(accepted, Is.GreaterThan(0), "values that tell something");
    }

    private static IEnumerable<string> Names() => ByName.Keys;
}
