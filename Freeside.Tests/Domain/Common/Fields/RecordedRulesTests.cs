using System.Text.Json;
using Freeside.Domain.Common;
using Freeside.Domain.Common.Fields;

namespace Freeside.Tests.Domain.Common.Fields;

/// <summary>
/// What the original's own subs made of some 1,600 values: rule, field, argument, value, what is stored, what is refused
/// (Perl 5.36, Locale::Codes 3.73).
/// </summary>
[Parallelizable(ParallelScope.All)]
internal sealed class RecordedRulesTests
{
    private static readonly FieldRules Rules = SomeRules.Of();
    private static readonly FieldRules NorthWest = SomeRules.Of(requiresNorthWest: true);

    private static readonly Dictionary<string, Func<Recorded, Checked>> ByName = new()
    {
        ["Number"] = r => Rules.Number(r.Field, r.Value),
        ["NumberOrEmpty"] = r => Rules.NumberOrEmpty(r.Field, r.Value),
        ["SignedNumber"] = r => Rules.SignedNumber(r.Field, r.Value),
        ["SignedNumberOrEmpty"] = r => Rules.SignedNumberOrEmpty(r.Field, r.Value),
        ["Fraction"] = r => Rules.Fraction(r.Field, r.Value),
        ["FractionOrEmpty"] = r => Rules.FractionOrEmpty(r.Field, r.Value),
        ["SignedFraction"] = r => Rules.SignedFraction(r.Field, r.Value),
        ["SignedFractionOrEmpty"] = r => Rules.SignedFractionOrEmpty(r.Field, r.Value),
        ["Money"] = r => Rules.Money(r.Field, r.Value),
        ["MoneyOrEmpty"] = r => Rules.MoneyOrEmpty(r.Field, r.Value),
        ["Text"] = r => Rules.Text(r.Field, r.Value),
        ["TextOrEmpty"] = r => Rules.TextOrEmpty(r.Field, r.Value),
        ["Name"] = r => Rules.Name(r.Field, r.Value),
        ["NameOrEmpty"] = r => Rules.NameOrEmpty(r.Field, r.Value),
        ["Alphanumeric"] = r => Rules.Alphanumeric(r.Field, r.Value),
        ["AlphanumericOrEmpty"] = r => Rules.AlphanumericOrEmpty(r.Field, r.Value),
        ["Country"] = r => Rules.Country(r.Field, r.Value),
        ["Zip"] = r => Rules.Zip(r.Field, r.Value, r.Argument!),
        ["Phone"] = r => Rules.Phone(r.Field, r.Value, r.Argument, defaultAreaCode: ""),
        ["PhoneWithAreaCode"] = r => Rules.Phone(r.Field, r.Value, r.Argument, "415"),
        ["Latitude"] = r => Rules.LatitudeOrEmpty(r.Field, r.Value),
        ["Longitude"] = r => Rules.LongitudeOrEmpty(r.Field, r.Value),
        ["NorthWestLatitude"] = r => NorthWest.LatitudeOrEmpty(r.Field, r.Value),
        ["NorthWestLongitude"] = r => NorthWest.LongitudeOrEmpty(r.Field, r.Value),
        ["Flag"] = r => Rules.Flag(r.Field, r.Value),
        ["IpAddress"] = r => Rules.IpAddress(r.Field, r.Value),
        ["IpAddressOrEmpty"] = r => Rules.IpAddressOrEmpty(r.Field, r.Value),
    };

    private static readonly ILookup<string, Recorded> All = Read();

    [TestCaseSource(nameof(Names))]
    public void A_rule_answers_as_the_original(string rule)
    {
        var different = from recorded in All[rule]
                        let answer = ByName[rule](recorded)
                        where answer != recorded.Answer
                        select $"{recorded} but {answer}";
        Assert.That(different, Is.Empty);
    }

    [Test]
    public void Each_rule_is_recorded() => Assert.That(All.Select(rule => rule.Key), Is.EquivalentTo(ByName.Keys));

    private static IEnumerable<string> Names() => ByName.Keys;

    private static ILookup<string, Recorded> Read()
    {
        using var file = typeof(RecordedRulesTests).Assembly.GetManifestResourceStream("FieldRules.recorded.jsonl")!;
        using var reader = new StreamReader(file);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonSerializer.Deserialize<string?[]>(line)!)
            .ToLookup(line => line[0]!, line => new Recorded(
                line[1]!, line[2], line[3]!, line[5] is { } refusal ? Checked.Refused(refusal) : Checked.Fine(line[4]!)));
    }

    private sealed record Recorded(string Field, string? Argument, string Value, Checked Answer);
}
