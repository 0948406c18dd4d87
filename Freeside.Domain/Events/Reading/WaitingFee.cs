namespace Freeside.Domain.Events.Reading;

/// <summary>A fee that waits for the next invoice because of something.</summary>
/// <param name="Feepart">The fee's definition.</param>
/// <param name="Number">The number of what it is about, in whatever table.</param>
public sealed record WaitingFee(int Feepart, int Number);
