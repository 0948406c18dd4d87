using System.Reflection;
using System.Text.RegularExpressions;

namespace Freeside.Tests.Api.Money;

/// <summary>Every one of the original's observed cases of money, 1 to 83, has a test that bears its number, in two digits, wherever it stands.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed partial class CaseCoverageTests
{
    private const int Cases = 83;

    [Test]
    public void Every_observed_case_has_a_test() =>
        Assert.That(Enumerable.Range(1, Cases).Except(TestNames().SelectMany(Numbers)), Is.Empty);

    [Test]
    public void No_test_bears_a_number_that_is_no_case() =>
        Assert.That(TestNames().SelectMany(Numbers), Is.All.InRange(1, Cases));

    private static IEnumerable<string> TestNames() =>
        from type in typeof(CaseCoverageTests).Assembly.GetTypes()
        from method in type.GetMethods()
        from name in method.GetCustomAttributes<TestCaseAttribute>().Select(c => c.TestName ?? method.Name)
            .Concat(method.GetCustomAttributes<TestAttribute>().Select(_ => method.Name))
        select name;

    // Case_47_48_… bears both; the cases of customers have three digits.
    private static IEnumerable<int> Numbers(string name) =>
        CaseNumbers().Match(name).Groups["number"].Captures.Select(c => int.Parse(c.Value));

    [GeneratedRegex("^Case(_(?<number>[0-9]{2}))+_(?![0-9])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CaseNumbers();
}
