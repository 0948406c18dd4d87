using System.Text.Json.Nodes;

namespace Freeside.Tests.Conformance.Recordings;

/// <summary>What a call was answered: a response, a fault, or something that is neither.</summary>
/// <param name="Status">The HTTP status; 0 where no answer came.</param>
/// <param name="Kind">Which of the three it is.</param>
/// <param name="Value">The response, or the fault's code.</param>
/// <param name="Text">The fault's text, or what is wrong with the answer.</param>
internal sealed record Answer(int Status, AnswerKind Kind, JsonNode? Value, string? Text)
{
    /// <summary>The response's members, where it is a structure.</summary>
    public JsonObject? Members => Kind == AnswerKind.Response ? Value as JsonObject : null;

    /// <summary>The response's <c>error</c>, where it is a text that is not empty.</summary>
    public string? Error => Members?["error"] is JsonValue value && value.TryGetValue(out string? error) && error.Length > 0 ? error : null;

    /// <summary>A response.</summary>
    public static Answer Response(int status, JsonNode? value) => new(status, AnswerKind.Response, value, null);

    /// <summary>A fault.</summary>
    public static Answer Fault(int status, JsonNode? code, string? text) => new(status, AnswerKind.Fault, code, text);

    /// <summary>No XML-RPC answer.</summary>
    public static Answer Unreadable(int status, string why) => new(status, AnswerKind.Unreadable, null, why);

    /// <summary>On one line, for people.</summary>
    public override string ToString()
    {
        var status = Status == 200 ? "" : $"HTTP {Status} ";
        return status + Kind switch
        {
            AnswerKind.Response => RelaxedJson.Canonical(Value),
            AnswerKind.Fault => $"fault {RelaxedJson.Canonical(Value)} {RelaxedJson.Quote(Text ?? "")}",
            _ => $"unreadable: {Text}",
        };
    }
}

/// <summary>The kinds of answer.</summary>
internal enum AnswerKind
{
    /// <summary>A response.</summary>
    Response,

    /// <summary>A fault.</summary>
    Fault,

    /// <summary>Neither.</summary>
    Unreadable,
}
