using System.Globalization;

namespace Freeside.Domain.Events.Conditions;

/// <summary><c>day_of_month</c>: today is one of some days of the month.</summary>
internal sealed class DayOfMonth : EventCondition
{
    private readonly HashSet<int> _days = [];

    /// <summary>The condition <c>day_of_month</c>.</summary>
    public static ConditionEntry Entry { get; } = new("day_of_month", EventTable.Any, o => new DayOfMonth(o));

    /// <summary>The condition.</summary>
    public DayOfMonth(EventOptions options)
    {
        foreach (var text in options.List("day"))
        {
            if (int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var day))
                _days.Add(day);
            else
                options.Refuse("day");
        }
    }

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => _days.Contains(check.State.Today.Day);
}
