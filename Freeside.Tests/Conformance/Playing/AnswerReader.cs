using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;
using Freeside.Tests.Conformance.Recordings;

namespace Freeside.Tests.Conformance.Playing;

/// <summary>Reads an XML-RPC answer with the platform's XML reader, kinds kept apart: a number is not the text of that number.</summary>
internal static class AnswerReader
{
    /// <summary>The answer in a response's body.</summary>
    public static Answer Read(int status, byte[] body)
    {
        try
        {
            using var stream = new MemoryStream(body);
            var root = XDocument.Load(stream, LoadOptions.PreserveWhitespace).Root!;
            if (root.Name != "methodResponse")
                return Answer.Unreadable(status, $"<{root.Name}> is no methodResponse");
            if (root.Element("fault") is { } fault)
                return Fault(status, Value(Only(fault, "value")));
            var results = root.Element("params")?.Elements("param").Select(p => Value(Only(p, "value"))).ToArray() ?? [];
            return Answer.Response(status, results.Length == 1 ? results[0] : new JsonArray(results));
        }
        catch (Exception e) when (e is XmlException or FormatException or OverflowException)
        {
            return Answer.Unreadable(status, e.Message);
        }
    }

    private static Answer Fault(int status, JsonNode? value) => value is JsonObject members
        ? Answer.Fault(status, members["faultCode"]?.DeepClone(), members["faultString"]?.ToString())
        : Answer.Unreadable(status, "a fault that is no structure");

    private static JsonNode? Value(XElement value)
    {
        if (!value.HasElements)
            return JsonValue.Create(value.Value);
        var typed = value.Elements().Single();
        return typed.Name.LocalName switch
        {
            "string" => JsonValue.Create(typed.Value),
            "int" or "i4" or "i8" => JsonValue.Create(long.Parse(typed.Value)),
            "double" => JsonValue.Create(double.Parse(typed.Value)),
            "boolean" => JsonValue.Create(typed.Value == "1"),
            "nil" => null,
            "struct" => new JsonObject(typed.Elements("member").Select(m => KeyValuePair.Create(Only(m, "name").Value, Value(Only(m, "value"))))),
            "array" => new JsonArray([.. Only(typed, "data").Elements("value").Select(Value)]),
            var other => throw new FormatException($"the original never answers <{other}>"),
        };
    }

    private static XElement Only(XElement parent, string name) =>
        parent.Elements(name).ToArray() is [var one] ? one : throw new FormatException($"<{parent.Name}> without exactly one <{name}>");
}
