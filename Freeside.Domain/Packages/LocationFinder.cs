using System.Runtime.InteropServices;
using Freeside.Domain.Common;
using Freeside.Domain.Locations;

namespace Freeside.Domain.Packages;

/// <summary>
/// Finds the location with an address, or makes it (cust_location.pm find_or_insert). Asks the call's work for what it needs; what it
/// gives back is called once that has arrived, and then tells the call's records what is to be saved.
/// </summary>
/// <param name="work">The call's work.</param>
/// <param name="custnum">The customer it belongs to.</param>
/// <param name="fields">The address as it was sent, by the columns of <c>cust_location</c>; nothing empty. <c>incorporated</c> is no column.</param>
public delegate Func<FoundLocation> LocationFinder(IUnitOfWork work, int custnum, IReadOnlyDictionary<string, string> fields);

/// <summary>A location that was found or made.</summary>
/// <param name="Location">The location; <c>null</c> where it could not be.</param>
/// <param name="Refusal">Why it could not.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct FoundLocation(Location? Location, Refusal? Refusal);
