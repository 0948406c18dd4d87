using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Freeside.Tests.Conformance.Recordings;

/// <summary>JSON to be read by people: nothing escaped that need not be.</summary>
internal static class RelaxedJson
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A text in quotes.</summary>
    public static string Quote(string text) => JsonSerializer.Serialize(text, Options);

    /// <summary>A node on one line, the members of its objects sorted by name.</summary>
    public static string Canonical(JsonNode? node) => Sorted(node)?.ToJsonString(Options) ?? "null";

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => KeyValuePair.Create(m.Key, Sorted(m.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Sorted)]),
        _ => node?.DeepClone(),
    };
}
