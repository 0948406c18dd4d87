using System.Globalization;
using Freeside.Domain.Events.Reading;

namespace Freeside.Domain.Events;

/// <summary>
/// The options of one condition or action by name. What cannot be read is noted: the original dies on it, and with it everybody's
/// billing; here the event is passed over.
/// </summary>
internal sealed class EventOptions
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _chosen = new(StringComparer.Ordinal);

    private EventOptions()
    {
    }

    /// <summary>What cannot be read; <c>null</c> where everything can.</summary>
    public string? Problem { get; private set; }

    /// <summary>The options of a condition.</summary>
    public static EventOptions Of(IEnumerable<EventConditionRow> rows)
    {
        var options = new EventOptions();
        foreach (var row in rows.Where(r => r.Name is not null))
        {
            options._values.TryAdd(row.Name!, row.Value ?? "");
            if (row.Chosen is not null)
                options.Choices(row.Name!).Add(row.Chosen);
        }

        return options;
    }

    /// <summary>The options of an action.</summary>
    public static EventOptions Of(IEnumerable<EventOptionRow> rows)
    {
        var options = new EventOptions();
        foreach (var row in rows)
            options._values.TryAdd(row.Name, row.Value ?? "");
        return options;
    }

    /// <summary>A text; empty where there is none.</summary>
    public string Text(string name) => _values.GetValueOrDefault(name, "");

    /// <summary>Whether it is what Perl takes for true.</summary>
    public bool Has(string name) => Common.PerlTruth.IsTrue(Text(name));

    /// <summary>Whether there is such an option, be it empty.</summary>
    public bool Exists(string name) => _values.ContainsKey(name);

    /// <summary>The choices of an option with several.</summary>
    public IReadOnlySet<string> Chosen(string name) => Choices(name);

    /// <summary>The texts of a list with commas.</summary>
    public IReadOnlyList<string> List(string name) => Text(name).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A whole number; 0 where there is none.</summary>
    public int Number(string name) => Text(name) is { Length: > 0 } text ? Read<int>(name, text, TryWhole) : 0;

    /// <summary>An amount or another number; <c>null</c> where there is no such option, unreadable where it is empty, as SQL has it.</summary>
    public decimal? Amount(string name) => Exists(name) ? Read<decimal>(name, Text(name), TryAmount) : null;

    /// <summary>A number; 0 where there is none.</summary>
    public decimal AmountOrZero(string name) => Text(name) is { Length: > 0 } text ? Read<decimal>(name, text, TryAmount) : 0;

    /// <summary>An age; <c>null</c> where there is no such option, unreadable where it is empty, as SQL has it.</summary>
    public EventAge? Age(string name) => Exists(name) ? Read<EventAge>(name, Text(name), TryAge) : null;

    /// <summary>An age where SQL does not look: none is none.</summary>
    public EventAge AgeOrNone(string name) => Text(name) is { Length: > 0 } text ? Read<EventAge>(name, text, TryAge) : new EventAge(0, 'd');

    /// <summary>Notes that an option is not what it should be.</summary>
    public void Refuse(string name) => Problem ??= $"unparsable {name}";

    private HashSet<string> Choices(string name)
    {
        if (!_chosen.TryGetValue(name, out var chosen))
            _chosen[name] = chosen = new HashSet<string>(StringComparer.Ordinal);
        return chosen;
    }

    private delegate bool Reading<T>(string text, out T value);

    private T Read<T>(string name, string text, Reading<T> read)
    {
        if (!read(text, out var value))
            Refuse(name);
        return value;
    }

    private static bool TryWhole(string text, out int value) => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out value);

    private static bool TryAmount(string text, out decimal value) => decimal.TryParse(
        text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out value);

    private static bool TryAge(string text, out EventAge value)
    {
        var age = EventAge.Parse(text);
        value = age.GetValueOrDefault();
        return age is not null;
    }
}
