using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Freeside.Tests.Conformance.Recordings;

namespace Freeside.Tests.Conformance.Playing;

/// <summary>Makes recorded calls over HTTP.</summary>
internal sealed class Caller(Uri address) : IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { UseProxy = false }) { Timeout = TimeSpan.FromSeconds(120) };
    private readonly Dictionary<string, JsonNode?> _saved = new(StringComparer.Ordinal);

    /// <summary>Makes the call and gives the answer; a broken connection is an unreadable answer.</summary>
    public async Task<Answer> CallAsync(RecordedStep step)
    {
        using var content = new ByteArrayContent(CallBody.Write(step.Method!, step.Arguments.Select(a => (a.Name, Substituted(a.Value)))));
        content.Headers.ContentType = new MediaTypeHeaderValue("text/xml");
        try
        {
            using var response = await _client.PostAsync(address, content);
            return AnswerReader.Read((int)response.StatusCode, await response.Content.ReadAsByteArrayAsync());
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            return Answer.Unreadable(0, e.Message);
        }
    }

    /// <summary>
    /// Keeps members of the recorded answer for later steps. Not of ours: the database is brought to the recorded state after each step,
    /// and a step that went wrong must not spoil those that follow.
    /// </summary>
    public void Save(RecordedStep step)
    {
        foreach (var (name, member) in step.Save)
            _saved[name] = step.Answer.Members?[member];
    }

    /// <summary>Closes the connection.</summary>
    public void Dispose() => _client.Dispose();

    private JsonNode? Substituted(JsonNode? value) =>
        value is JsonValue text && text.TryGetValue(out string? name) && name.StartsWith('$') && _saved.TryGetValue(name[1..], out var saved) ? saved : value;
}
