namespace Freeside.Domain.Events;

/// <summary>An amount that a condition compares with, as its code reads it and as SQL does.</summary>
/// <param name="options">The condition's options.</param>
/// <param name="name">The option.</param>
internal sealed class Threshold(EventOptions options, string name)
{
    private readonly decimal? _amount = options.Amount(name);

    /// <summary>The amount; none is nothing.</summary>
    public decimal Amount => _amount ?? 0;

    /// <summary>The amount rounded to cents; without the option SQL compares with nothing, and nothing holds.</summary>
    public decimal? InSql => _amount is { } amount ? Math.Round(amount, 2, MidpointRounding.AwayFromZero) : null;
}
