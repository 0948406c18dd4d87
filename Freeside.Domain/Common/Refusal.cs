namespace Freeside.Domain.Common;

/// <summary>How the original answers a refused call.</summary>
public enum RefusalKind
{
    /// <summary>A normal result whose member <c>error</c> carries the text.</summary>
    Error,

    /// <summary>A fault with code <c>Server</c>: the original dies at this point.</summary>
    Fault,
}

/// <summary>A call that is not carried out, with the original's text for the client and the way it is answered.</summary>
/// <param name="Text">The text: no statements, file names or card numbers.</param>
/// <param name="Kind">A result with <c>error</c>, or a fault.</param>
public sealed record Refusal(string Text, RefusalKind Kind)
{
    /// <summary>A refusal answered as a result with <c>error</c>.</summary>
    public static Refusal Error(string text) => new(text, RefusalKind.Error);

    /// <summary>A refusal answered as a fault <c>Server</c>.</summary>
    public static Refusal Fault(string text) => new(text, RefusalKind.Fault);

    /// <summary>This refusal as the act that met it passes it on: <c>act: text</c>. A fault goes past everybody unchanged.</summary>
    public Refusal Within(string act) => Kind == RefusalKind.Error ? this with { Text = $"{act}: {Text}" } : this;
}
