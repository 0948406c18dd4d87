namespace Freeside.Domain.Readiness;

/// <summary>What a shop may use that this program does not perform.</summary>
public enum LackKind
{
    /// <summary>A price plan.</summary>
    Plan,

    /// <summary>An event's action.</summary>
    Action,

    /// <summary>An event's condition.</summary>
    Condition,

    /// <summary>An event's definition that cannot be run for another reason.</summary>
    Event,

    /// <summary>A setting.</summary>
    Setting,
}
