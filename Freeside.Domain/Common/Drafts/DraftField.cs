namespace Freeside.Domain.Common.Drafts;

/// <summary>One column of a new record that a client may fill: how its text is checked, and how it gets into the record.</summary>
/// <typeparam name="T">The record's class.</typeparam>
internal sealed class DraftField<T>
{
    private readonly Func<T, string, Refusal?> _store;

    private DraftField(string name, Func<T, string, Refusal?> store, FieldRule? rule, ForeignKey? refers) =>
        (Name, _store, Rule, Refers) = (name, store, rule, refers);

    /// <summary>The column.</summary>
    public string Name { get; }

    /// <summary>The rule the original's check applies; <c>null</c> where there is none, or another rule looks after the field.</summary>
    public FieldRule? Rule { get; }

    /// <summary>The record it has to refer to, where it does.</summary>
    public ForeignKey? Refers { get; }

    /// <summary>A column of text; an empty one is stored as none.</summary>
    public static DraftField<T> Text(string name, Action<T, string?> set, FieldRule? rule = null) => new(
        name,
        (record, text) =>
        {
            set(record, FieldText.OrNull(text));
            return null;
        },
        rule,
        refers: null);

    /// <summary>A column of whole numbers.</summary>
    public static DraftField<T> Number(string name, Action<T, int?> set, FieldRule? rule = null, ForeignKey? refers = null) => new(
        name,
        (record, text) =>
        {
            set(record, ColumnText.Integer(text, out var refusal));
            return refusal;
        },
        rule,
        refers);

    /// <summary>A column of amounts.</summary>
    public static DraftField<T> Amount(string name, Action<T, decimal> set) => new(
        name,
        (record, text) =>
        {
            set(record, ColumnText.Amount(text, out var refusal));
            return refusal;
        },
        (rules, field, text) => rules.Money(field, text),
        refers: null);

    /// <summary>A record's own number: checked like others, but not stored this way.</summary>
    public static DraftField<T> Key(string name) => new(name, (_, _) => null, (rules, field, text) => rules.NumberOrEmpty(field, text), refers: null);

    /// <summary>Puts a checked text into the record, or says why PostgreSQL does not take it.</summary>
    public Refusal? Store(T record, string text) => _store(record, text);
}
