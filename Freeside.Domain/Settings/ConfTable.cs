namespace Freeside.Domain.Settings;

/// <summary>
/// The settings as they stood when they were read, looked up as the original does: the agent's own row before the
/// global one (Conf.pm _config). A row that is there counts, whatever its value.
/// </summary>
/// <param name="rows">The rows.</param>
/// <param name="asked">The names that were asked for; <c>null</c>: all. Any other is not known to be missing, and asking for it fails.</param>
public sealed class ConfTable(IEnumerable<ConfRow> rows, IReadOnlySet<string>? asked = null)
{
    private readonly ILookup<string, ConfRow> _translated = rows
        .Where(r => !string.IsNullOrEmpty(r.Locale) && r.Agentnum is null)
        .OrderBy(r => r.Confnum)
        .ToLookup(r => r.Name, StringComparer.Ordinal);

    private readonly ILookup<string, ConfRow> _rows = rows
        .Where(r => string.IsNullOrEmpty(r.Locale))
        .OrderBy(r => r.Confnum)
        .ToLookup(r => r.Name, StringComparer.Ordinal);

    /// <summary>Whether the setting is there, for the agent or globally (Conf.pm exists).</summary>
    public bool Exists(string name, int? agentnum = null) => Row(name, agentnum) is not null;

    /// <summary>Whether the setting is there for any agent, or globally.</summary>
    public bool IsAnywhere(string name) => Rows(name).Any();

    /// <summary>Whether a switch is on; an agent's own row with the value <c>0</c> is off, whatever holds globally (Conf.pm config_bool).</summary>
    public bool IsOn(string name, int? agentnum) => Row(name, agentnum) is { } row && (row.Agentnum is null || row.Value != "0");

    /// <summary>The text before the first newline; <c>null</c> where the setting is missing (Conf.pm config, scalar context).</summary>
    public string? Line(string name, int? agentnum = null) => Row(name, agentnum) is { } row ? (row.Value ?? "").Split('\n')[0] : null;

    /// <summary>The same in a language, where there is a row for it, else as for all.</summary>
    public string? LineIn(string? locale, string name) =>
        _translated[name].FirstOrDefault(r => r.Locale == locale) is { } row ? (row.Value ?? "").Split('\n')[0] : Line(name);

    /// <summary>Whether the setting is there in any language.</summary>
    public bool ExistsAnywhere(string name) => Exists(name) || _translated[name].Any();

    /// <summary>All lines, one trailing newline aside; none where the setting is missing (Conf.pm config, list context).</summary>
    public IReadOnlyList<string> Lines(string name, int? agentnum = null)
    {
        var value = Row(name, agentnum)?.Value ?? "";
        if (value.EndsWith('\n'))
            value = value[..^1];
        return value.Length == 0 ? [] : value.Split('\n');
    }

    /// <summary>The whole value as stored; <c>null</c> where the setting is missing or has none.</summary>
    public string? Whole(string name, int? agentnum = null) => Row(name, agentnum)?.Value;

    private ConfRow? Row(string name, int? agentnum) =>
        (agentnum is null or 0 ? null : Rows(name).FirstOrDefault(r => r.Agentnum == agentnum))
        ?? Rows(name).FirstOrDefault(r => r.Agentnum is null);

    private IEnumerable<ConfRow> Rows(string name) =>
        asked?.Contains(name) != false ? _rows[name] : throw new InvalidOperationException($"The setting {name} was not read.");
}
