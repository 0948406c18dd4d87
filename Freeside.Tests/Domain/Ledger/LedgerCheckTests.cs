using System.Globalization;
using System.Runtime.CompilerServices;
using Freeside.Domain.Ledger;
using Freeside.Tests.Architecture;
using Freeside.Tests.Data.Ledger;
using Freeside.Tests.Faults;
using Freeside.Tests.Properties;

namespace Freeside.Tests.Domain.Ledger;

[Parallelizable(ParallelScope.All)]
internal sealed class LedgerCheckTests
{
    [Test]
    public async Task Some_violations_are_kept_and_all_are_counted()
    {
        var findings = await new LedgerCheck(new Ledger(Invariants.SharesAddUp, 1000), shown: 3).RunAsync(new Watch(), CancellationToken.None);
        Assert.Multiple(() =>
        {
            Assert.That(findings.Select(f => f.Invariant), Is.EqualTo(Invariants.All));
            Assert.That(findings.Where(f => !f.Holds).Select(f => (f.Invariant, f.Count)), Is.EqualTo(new[] { (Invariants.SharesAddUp, 1000L) }));
            Assert.That(findings.Single(f => !f.Holds).First.Select(v => v.ToString()), Is.EqualTo(new[]
            {
                "billpaynum 0, amount 1.00", "billpaynum 1, amount 1.00", "billpaynum 2, amount 1.00",
            }));
        });
    }

    [Test]
    public async Task Progress_is_told_as_it_is_made()
    {
        var watch = new Watch();
        await new LedgerCheck(new Ledger(Invariants.SharesAddUp, 2), shown: 3).RunAsync(watch, CancellationToken.None);
        Assert.That(watch.Seen, Is.EqualTo((string[])
        [
            $"begins {10 * Invariants.All.Count}",
            .. Invariants.All.SelectMany(i => (string[])[$"checks {i.Name}", "looked 10", $"checked {i.Name} {(i == Invariants.SharesAddUp ? 2 : 0)}"]),
            "ends",
        ]));
    }

    [Test]
    public void Names_are_unique_and_sentences_are_sentences() => Assert.Multiple(() =>
    {
        Assert.That(Invariants.All.Select(i => i.Name), Is.Unique.And.All.Match("^[a-z]+(-[a-z]+)+$"));
        Assert.That(Invariants.All.Select(i => i.Sentence), Is.Unique.And.All.Match(@"^[A-Z].+\.$"));
    });

    [Test]
    public void Every_invariant_is_told_beside_the_code()
    {
        var told = TableRows(3).Select(r => (r[0], r[1], r[2])).ToList();
        var tests = typeof(CorruptionTests).GetMethods().Select(m => m.Name).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(told.Select(t => (t.Item1, t.Item2)), Is.EqualTo(Invariants.All.Select(i => (i.Name, i.Sentence))));
            Assert.That(told.Select(t => t.Item3).Distinct(), Is.SubsetOf(tests));
        });
    }

    [Test]
    public void What_calls_keep_is_told_with_tests_that_are_there()
    {
        var tests = typeof(LedgerCheckTests).Assembly.GetTypes().SelectMany(t => t.GetMethods()).Select(m => m.Name).ToHashSet(StringComparer.Ordinal);
        var told = TableRows(2).SelectMany(r => r[1].Split(", ")).Distinct().ToList();
        Assert.Multiple(() =>
        {
            Assert.That(told, Is.SubsetOf(tests));
            Assert.That(told, Is.SupersetOf(Promising.SelectMany(TestsOf)));
        });
    }

    // The tests of what calls keep, whatever is called.
    private static IEnumerable<Type> Promising => [typeof(AnyMoneyTests), typeof(ManyClientsTests), typeof(DatabaseFaultTests), typeof(ConflictTests)];

    private static IEnumerable<string> TestsOf(Type type) =>
        type.GetMethods().Where(m => m.IsDefined(typeof(TestAttribute), inherit: false) || m.IsDefined(typeof(TestCaseAttribute), inherit: false)).Select(m => m.Name);

    // The rows of the table with so many columns, without its head.
    private static IEnumerable<string[]> TableRows(int columns) =>
        File.ReadAllLines(Path.Combine(Repository.Root, "Freeside.Domain", "Ledger", "README.md"))
            .Where(l => l.StartsWith("| ", StringComparison.Ordinal) && l.EndsWith(" |", StringComparison.Ordinal))
            .Select(l => l[2..^2].Split(" | ")).Where(r => r.Length == columns).Skip(1);

    // So many violations of one invariant, ten rows for each.
    private sealed class Ledger(Invariant violated, int times) : ILedgerRepository
    {
        public Task<long> CountAsync(Invariant invariant, CancellationToken cancellationToken) => Task.FromResult(10L);

        public async IAsyncEnumerable<Violation> ViolationsAsync(
            Invariant invariant, Action<long> looked, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await Task.Yield();
            for (var i = 0; invariant == violated && i < times; i++)
                yield return new Violation([new LedgerFact("billpaynum", i), new LedgerFact("amount", 1.00m)]);
            looked(10);
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    private sealed class Watch : ILedgerProgress
    {
        public List<string> Seen { get; } = [];

        public void Begins(long rows) => Seen.Add($"begins {rows}");

        public void Checks(Invariant invariant) => Seen.Add($"checks {invariant.Name}");

        public void Looked(long rows) => Seen.Add($"looked {rows}");

        public void Checked(Finding finding) => Seen.Add(string.Create(CultureInfo.InvariantCulture, $"checked {finding.Invariant.Name} {finding.Count}"));

        public void Ends() => Seen.Add("ends");
    }
}
