namespace Freeside.Domain.Packages.Life;

/// <summary>A definition that the customer's agent does not sell.</summary>
/// <param name="Pkgpart">The definition.</param>
/// <param name="Agentnum">The agent.</param>
/// <param name="Agent">The agent's name.</param>
public sealed record UnsoldDefinition(int Pkgpart, int Agentnum, string Agent);
