namespace Freeside.Domain.Billing;

/// <summary>The reason of credits that take over what is owed for one package into the next.</summary>
public static class TransferReason
{
    /// <summary>The reason.</summary>
    public const string Text = "Package balance transfer";

    /// <summary>Its kind.</summary>
    public const string Kind = "Internal adjustment";

    /// <summary>The class of that: reasons of credits.</summary>
    public const string Class = "R";
}
