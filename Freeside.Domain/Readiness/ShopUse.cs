using Freeside.Domain.Events.Reading;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Readiness;

/// <summary>What a shop uses, as far as it matters whether this program performs it.</summary>
public sealed class ShopUse
{
    /// <summary>The definitions that active packages are billed by, by number.</summary>
    public required IReadOnlyList<PlanUse> Plans { get; init; }

    /// <summary>All events that are enabled, however often they are looked at.</summary>
    public required DefinedEvents Events { get; init; }

    /// <summary>Whether an agent has a gateway of its own.</summary>
    public required bool HasAgentGateway { get; init; }

    /// <summary>The rows of the settings in <see cref="UnservedSettings"/>, and of the shop's gateway.</summary>
    public required IReadOnlyList<ConfRow> Settings { get; init; }
}
