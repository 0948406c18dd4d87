namespace Freeside.Domain.Readiness;

/// <summary>Something a shop uses that this program does not perform.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name in the shop's tables; of an event its number.</param>
/// <param name="Use">How much, or where, it is used; in words.</param>
/// <param name="Consequence">What this program does instead; in words.</param>
/// <param name="RefusesCalls">Whether calls are refused because of it: then the shop cannot switch. What is passed over, or left to Freeside's daily run, keeps nobody from switching.</param>
public sealed record Lack(LackKind Kind, string Name, string Use, string Consequence, bool RefusesCalls);
