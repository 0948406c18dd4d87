using System.Xml.Linq;
using Freeside.Tests.Conformance.Recordings;
using Freeside.Tests.Support;
using Npgsql;
using NpgsqlTypes;

namespace Freeside.Tests.Conformance.Playing;

/// <summary>
/// A server that does exactly what a scenario recorded, step after step: it proves that the player finds nothing where nothing is wrong.
/// A test may make it do something else at some steps.
/// </summary>
/// <param name="scenario">What it replays.</param>
internal sealed class ReplayingServer(Scenario scenario)
{
    private readonly List<RecordedStep> _calls = [.. scenario.Steps.Where(s => s.Method is not null)];
    private int _next;

    /// <summary>What it does at a step; the recorded step itself where the test has nothing else in mind.</summary>
    public Func<RecordedStep, RecordedStep> Alter { get; init; } = step => step;

    /// <summary>Further statements at a step, as part of the call.</summary>
    public Func<RecordedStep, string?> Also { get; init; } = _ => null;

    /// <summary>Starts it.</summary>
    public async Task<IRunningServer> StartAsync(string connectionString, TimeProvider clock) =>
        await StubServer.StartAsync(async body =>
        {
            var recorded = _calls[_next++];
            if (Unexpected(recorded, body, clock) is { } unexpected)
                return Answered(Answer.Fault(200, "Client", unexpected));
            var step = Alter(recorded);
            await using var connection = new NpgsqlConnection(connectionString);
            await connection.OpenAsync();
            await using var apply = new NpgsqlCommand("select rec.apply($1)", connection)
            {
                Parameters = { new() { Value = step.ChangesJson, NpgsqlDbType = NpgsqlDbType.Jsonb } },
            };
            await apply.ExecuteNonQueryAsync();
            if (Also(recorded) is { } statement)
            {
                await using var also = new NpgsqlCommand(statement, connection);
                await also.ExecuteNonQueryAsync();
            }

            return Answered(step.Answer);
        });

    private string? Unexpected(RecordedStep step, string body, TimeProvider clock)
    {
        var call = XDocument.Parse(body).Root!;
        if (call.Element("methodName")!.Value != step.Method)
            return $"called {call.Element("methodName")!.Value}, not {step.Method}";
        if (call.Element("params")!.Elements().Count() != step.Arguments.Count * 2)
            return "other arguments";
        if (step.Now is { } now && clock.GetUtcNow() != now)
            return $"at {clock.GetUtcNow():O}, not {now:O}";
        return clock.LocalTimeZone.Equals(scenario.Zone) ? null : "in another zone";
    }

    private static string Answered(Answer answer)
    {
        if (answer.Kind == AnswerKind.Response)
            return $"<methodResponse><params><param>{CallBody.Value(answer.Value?.DeepClone())}</param></params></methodResponse>";
        var fault = new System.Text.Json.Nodes.JsonObject { ["faultCode"] = answer.Value?.DeepClone(), ["faultString"] = answer.Text };
        return $"<methodResponse><fault>{CallBody.Value(fault)}</fault></methodResponse>";
    }
}
