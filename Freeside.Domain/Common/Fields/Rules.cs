namespace Freeside.Domain.Common.Fields;

/// <summary>Rules by the names lists of fields call them by.</summary>
internal static class Rules
{
    /// <summary>Digits.</summary>
    public static FieldRule Number { get; } = (rules, field, value) => rules.Number(field, value);

    /// <summary>Digits or nothing.</summary>
    public static FieldRule NumberOrEmpty { get; } = (rules, field, value) => rules.NumberOrEmpty(field, value);

    /// <summary>Digits, perhaps after a minus, or nothing.</summary>
    public static FieldRule SignedNumberOrEmpty { get; } = (rules, field, value) => rules.SignedNumberOrEmpty(field, value);

    /// <summary>A decimal number or nothing.</summary>
    public static FieldRule FractionOrEmpty { get; } = (rules, field, value) => rules.FractionOrEmpty(field, value);

    /// <summary>Text.</summary>
    public static FieldRule Text { get; } = (rules, field, value) => rules.Text(field, value);

    /// <summary>A person's name.</summary>
    public static FieldRule Name { get; } = (rules, field, value) => rules.Name(field, value);

    /// <summary>A person's name or nothing.</summary>
    public static FieldRule NameOrEmpty { get; } = (rules, field, value) => rules.NameOrEmpty(field, value);

    /// <summary>Text or nothing.</summary>
    public static FieldRule TextOrEmpty { get; } = (rules, field, value) => rules.TextOrEmpty(field, value);

    /// <summary>One word or nothing.</summary>
    public static FieldRule WordOrEmpty { get; } = (rules, field, value) => rules.AlphanumericOrEmpty(field, value);

    /// <summary>Exactly <c>Y</c>, or nothing.</summary>
    public static FieldRule YesOrEmpty { get; } = (rules, field, value) => rules.OneOf(field, value, "", "Y");

    /// <summary><c>Y</c> of either case, or nothing.</summary>
    public static FieldRule Flag { get; } = (rules, field, value) => rules.Flag(field, value);
}
