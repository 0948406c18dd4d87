using System.Globalization;

namespace Freeside.Domain.Events.Conditions;

/// <summary>
/// <c>every</c>: the event was tried less often and not lately, whatever came of it. It counts its own record too: an event that waits between two tries finds itself
/// when it is looked at once more before it is run, and never runs.
/// </summary>
internal sealed class Every : EventCondition
{
    private readonly int? _tries;
    private readonly long _delay;

    /// <summary>The condition <c>every</c>.</summary>
    public static ConditionEntry Entry { get; } = new("every", EventTable.Any, o => new Every(o));

    /// <summary>The condition.</summary>
    public Every(EventOptions options)
    {
        _tries = int.TryParse(options.Text("max_tries").Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var tries) ? tries : null;
        var text = options.Text("retry_delay");
        var digits = text.TrimEnd('h', 'd', 'w', 'm', 'y');
        if (text.Length - digits.Length > 1 || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            options.Refuse("retry_delay");
            return;
        }

        _delay = (long)count * (text[digits.Length..] switch { "h" => 3600, "d" => 86400, "w" => 604800, "y" => 31536000, _ => 2592000 });
    }

    /// <inheritdoc/>
    public override bool Holds(EventCheck check)
    {
        var all = check.State.Events(check.Event.Definition.Eventpart, check.Subject.Number);
        return !(all.Count >= _tries) && !all.Any(e => e.Date > check.Time - _delay);
    }
}
