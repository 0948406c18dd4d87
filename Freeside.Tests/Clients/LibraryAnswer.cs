using System.Text.Json;

namespace Freeside.Tests.Clients;

/// <summary>What a client library gave its caller.</summary>
/// <param name="Result">The result: texts, structures and lists of them.</param>
/// <param name="Code">A fault's code, where the library tells it apart.</param>
/// <param name="Text">A fault's text, where the library tells it apart.</param>
/// <param name="Died">What the library died with.</param>
internal sealed record LibraryAnswer(object? Result, string? Code, string? Text, string? Died)
{
    /// <summary>The result as a structure; fails where it is none.</summary>
    public IReadOnlyDictionary<string, object?> Structure()
    {
        Assert.That(Result, Is.InstanceOf<IReadOnlyDictionary<string, object?>>(), Died ?? Text);
        return (IReadOnlyDictionary<string, object?>)Result!;
    }

    /// <summary>Reads what a script printed.</summary>
    public static LibraryAnswer Read(string json)
    {
        var told = (Dictionary<string, object?>)Plain(JsonDocument.Parse(json).RootElement)!;
        return new LibraryAnswer(
            told.GetValueOrDefault("result"), (string?)told.GetValueOrDefault("code"), (string?)told.GetValueOrDefault("text"), (string?)told.GetValueOrDefault("died"));
    }

    // A number instead of a text would be the library's own guess, and is shown as such.
    private static object? Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().ToDictionary(m => m.Name, m => Plain(m.Value), StringComparer.Ordinal),
        JsonValueKind.Array => value.EnumerateArray().Select(Plain).ToList(),
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Null => null,
        _ => value,
    };
}
