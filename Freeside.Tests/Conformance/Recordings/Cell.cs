using System.Text.Json;

namespace Freeside.Tests.Conformance.Recordings;

/// <summary>The kinds of a column's value as JSON tells them apart.</summary>
internal enum CellKind
{
    /// <summary>NULL.</summary>
    Null,

    /// <summary>Text; also a fractional number, whose scale counts (<c>10.00</c>).</summary>
    Text,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A boolean.</summary>
    Bool,
}

/// <summary>A column's value as <c>to_jsonb</c> writes it and the recordings hold it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text, without quotes.</param>
internal readonly record struct Cell(CellKind Kind, string Text)
{
    /// <summary>NULL.</summary>
    public static Cell Null { get; } = new(CellKind.Null, "");

    /// <summary>The value of a JSON element.</summary>
    public static Cell From(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null => Null,
        JsonValueKind.String => new(CellKind.Text, element.GetString()!),
        JsonValueKind.True or JsonValueKind.False => new(CellKind.Bool, element.GetRawText()),
        JsonValueKind.Number when element.GetRawText().AsSpan().IndexOfAny(".eE") < 0 => new(CellKind.Number, element.GetRawText()),
        _ => new(CellKind.Text, element.GetRawText()),
    };

    /// <summary>A text.</summary>
    public static Cell Of(string text) => new(CellKind.Text, text);

    /// <summary>A whole number.</summary>
    public static Cell Of(long number) => new(CellKind.Number, number.ToString());

    /// <summary>As in JSON: texts in quotes, so that different kinds read differently.</summary>
    public override string ToString() => Kind switch
    {
        CellKind.Null => "null",
        CellKind.Text => RelaxedJson.Quote(Text),
        _ => Text,
    };
}
