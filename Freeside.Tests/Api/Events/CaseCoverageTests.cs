using System.Reflection;
using System.Text.RegularExpressions;

namespace Freeside.Tests.Api.Events;

/// <summary>Every one of the original's observed cases of events, E01 to E10, has a test that bears its number.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed partial class CaseCoverageTests
{
    private const int Cases = 10;

    [Test]
    public void Every_observed_case_has_a_test()
    {
        var told = from method in typeof(ObservedEventTests).GetMethods()
                   where method.IsDefined(typeof(TestAttribute)) || method.IsDefined(typeof(TestCaseAttribute))
                   let match = CaseNumber().Match(method.Name)
                   where match.Success
                   select int.Parse(match.Groups["number"].Value);
        Assert.That(told, Is.EquivalentTo(Enumerable.Range(1, Cases)));
    }

    [GeneratedRegex("^E(?<number>[0-9]{2})_", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CaseNumber();
}
