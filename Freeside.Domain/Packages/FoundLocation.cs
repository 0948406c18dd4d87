using System.Runtime.InteropServices;
using Freeside.Domain.Common;
using Freeside.Domain.Locations;

namespace Freeside.Domain.Packages;

/// <summary>A location that was found or made.</summary>
/// <param name="Location">The location; <c>null</c> where it could not be.</param>
/// <param name="Refusal">Why it could not.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct FoundLocation(Location? Location, Refusal? Refusal);
