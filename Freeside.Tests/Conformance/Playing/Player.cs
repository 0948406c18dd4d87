using Freeside.Tests.Conformance.Comparison;
using Freeside.Tests.Conformance.Database;
using Freeside.Tests.Conformance.Recordings;
using Freeside.Tests.Support;

namespace Freeside.Tests.Conformance.Playing;

/// <summary>Starts the server under test on a database, with a clock whose local zone is the scenario's.</summary>
internal delegate Task<IRunningServer> ServerStart(string connectionString, TimeProvider clock);

/// <summary>
/// Plays a scenario: per step the clock is set, the step's statements run, the call made; its answer and its change of every table are
/// compared with the recorded ones; then the database is brought to the recorded state, so that each step is judged by itself.
/// </summary>
/// <param name="startServer">Starts the server under test.</param>
internal sealed class Player(ServerStart startServer)
{
    /// <summary>Plays it on a fresh clone of an audited template.</summary>
    public async Task<PlayedScenario> PlayAsync(Scenario scenario, string connectionString)
    {
        await using var database = await PlayedDatabase.OpenAsync(connectionString, scenario.SeedSql);
        var comparison = StepComparison.For(database.Keys, database.PrivateKey);
        var clock = new SettableClock(scenario.Steps.Select(s => s.Now).FirstOrDefault(n => n is not null) ?? DateTimeOffset.UnixEpoch, scenario.Zone);
        await using var server = await startServer(connectionString, clock);
        using var caller = new Caller(server.Address);
        var steps = new List<PlayedStep>(scenario.Steps.Count);
        var violations = new List<string>();
        foreach (var step in scenario.Steps)
        {
            if (step.Now is { } now)
                clock.Now = now;
            await database.RunAsync(step.Sql);
            if (step.Method is null)
                continue;
            var answer = PlainText.Of(await caller.CallAsync(step));
            var changed = await database.TakeChangesAsync(step.SequencesJson);
            violations.AddRange(await SettleAsync(database, connectionString, step, changed));
            caller.Save(step);
            if (step.IsCompared)
                steps.Add(new PlayedStep(step, comparison.Compare(step, answer, changed)));
        }

        return new PlayedScenario(scenario.Name, steps) { Violations = violations };
    }

    // Where ours stored something else than the original, it must at least not have broken what holds of money.
    private static async Task<IEnumerable<string>> SettleAsync(
        PlayedDatabase database, string connectionString, RecordedStep step, IReadOnlyList<RowChange> changed)
    {
        if (PlayedDatabase.IsSettled(step, changed))
            return [];
        var ours = changed.Count > 0 ? await Audit.OfAsync(connectionString) : [];
        await database.SettleAsync(step);
        return ours.Count == 0 ? [] : ours.Except(await Audit.OfAsync(connectionString), StringComparer.Ordinal).Select(v => $"step {step.Index}: {v}");
    }
}
