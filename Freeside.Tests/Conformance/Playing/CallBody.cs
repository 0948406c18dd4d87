using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Freeside.Tests.Conformance.Playing;

/// <summary>
/// Writes a call as the recorder wrote it: texts as <c>string</c>, whole numbers as <c>int</c>, others as <c>double</c>, names and values in one
/// flat list. On purpose not the product's own writer.
/// </summary>
internal static class CallBody
{
    /// <summary>The request's body.</summary>
    public static byte[] Write(string method, IEnumerable<(string Name, JsonNode? Value)> arguments)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\"?>\n<methodCall><methodName>").Append(Escape(method)).Append("</methodName><params>");
        foreach (var (name, value) in arguments)
            xml.Append($"<param>{Value(JsonValue.Create(name))}</param><param>{Value(value)}</param>");
        return Encoding.UTF8.GetBytes(xml.Append("</params></methodCall>").ToString());
    }

    /// <summary>A <c>value</c> element; also used by servers that answer what was recorded.</summary>
    public static string Value(JsonNode? node) => $"<value>{Inner(node)}</value>";

    private static string Inner(JsonNode? node) => node switch
    {
        null => "<nil/>",
        JsonObject members => $"<struct>{string.Concat(members.Select(m => $"<member><name>{Escape(m.Key)}</name>{Value(m.Value)}</member>"))}</struct>",
        JsonArray items => $"<array><data>{string.Concat(items.Select(Value))}</data></array>",
        _ => node.GetValueKind() switch
        {
            JsonValueKind.True => "<boolean>1</boolean>",
            JsonValueKind.False => "<boolean>0</boolean>",
            JsonValueKind.Number => Number(node.ToJsonString()),
            _ => $"<string>{Escape(node.GetValue<string>())}</string>",
        },
    };

    // A fraction is sent as it is recorded: the recorder wrote the same text into call and recording.
    private static string Number(string text) => text.AsSpan().IndexOfAny(".eE") < 0 ? $"<int>{text}</int>" : $"<double>{text}</double>";

    private static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
