using System.Reflection;
using System.Text.RegularExpressions;

namespace Freeside.Tests.Api.Customers;

/// <summary>Every one of the original's observed cases of customers, 1 to 115, has a test that bears its number.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed partial class CaseCoverageTests
{
    private const int Cases = 115;

    [Test]
    public void Every_observed_case_has_a_test() =>
        Assert.That(Enumerable.Range(1, Cases).Except(TestNames().SelectMany(Numbers)), Is.Empty);

    private static IEnumerable<string> TestNames() =>
        from type in typeof(CaseCoverageTests).Assembly.GetTypes()
        where type.Namespace == typeof(CaseCoverageTests).Namespace
        from method in type.GetMethods()
        from name in method.GetCustomAttributes<TestCaseAttribute>().Select(c => c.TestName ?? method.Name)
            .Concat(method.GetCustomAttributes<TestAttribute>().Select(_ => method.Name))
        select name;

    // Case_107_108_… bears both.
    private static IEnumerable<int> Numbers(string name) =>
        CaseNumbers().Match(name).Groups["number"].Captures.Select(c => int.Parse(c.Value));

    [GeneratedRegex("^Case(_(?<number>[0-9]{3}))+_", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CaseNumbers();
}
