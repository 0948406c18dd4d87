using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Freeside.Tests.Api.Billing;

/// <summary>
/// Every one of the original's observed cases of moving packages (L), billing (B), price plans (P), discounts (D), taxes (T), fees (F), status (S) and events (E) has
/// a test that bears its number, wherever it stands.
/// </summary>
[Parallelizable(ParallelScope.All)]
internal sealed partial class CaseCoverageTests
{
    private static readonly (char Kind, int Cases)[] Kinds = [('L', 34), ('B', 42), ('P', 35), ('D', 13), ('T', 15), ('F', 4), ('S', 15), ('E', 10)];

    private static HashSet<string> Cases => [.. Kinds.SelectMany(k => Enumerable.Range(1, k.Cases).Select(n => $"{k.Kind}{n:00}"))];

    [Test]
    public void There_are_168() => Assert.That(Cases, Has.Count.EqualTo(168));

    [Test]
    public void Every_observed_case_has_a_test() => Assert.That(Cases.Except(TestNames().SelectMany(Numbers)), Is.Empty);

    [Test]
    public void No_test_bears_a_number_that_is_no_case() => Assert.That(TestNames().SelectMany(Numbers).Except(Cases), Is.Empty);

    private static IEnumerable<string> TestNames() =>
        from type in typeof(CaseCoverageTests).Assembly.GetTypes()
        from method in type.GetMethods()
        from name in method.GetCustomAttributes<TestCaseAttribute>().Select(c => c.TestName ?? method.Name)
            .Concat(method.GetCustomAttributes<TestAttribute>().Select(_ => method.Name))
            .Concat(method.GetCustomAttributes<TestCaseSourceAttribute>().SelectMany(s => Named(type, s)))
        select name;

    // Cases that are written as rows of a property.
    private static IEnumerable<string> Named(Type type, TestCaseSourceAttribute source) =>
        source.SourceType is null && type.GetProperty(source.SourceName ?? "", BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public) is { } property
            ? ((IEnumerable)property.GetValue(null)!).OfType<TestCaseData>().Select(d => d.TestName ?? "")
            : [];

    // L04_L05_… bears both.
    private static IEnumerable<string> Numbers(string name) => CaseNumbers().Match(name).Groups["number"].Captures.Select(c => c.Value);

    [GeneratedRegex("^((?<number>[LBPDTFSE][0-9]{2})_)+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CaseNumbers();
}
