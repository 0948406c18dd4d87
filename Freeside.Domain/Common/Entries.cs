using System.Reflection;

namespace Freeside.Domain.Common;

/// <summary>What classes of a kind say of themselves in static properties: a new class is known without being listed anywhere.</summary>
internal static class Entries
{
    /// <summary>All static properties of a type in classes of a kind, by name.</summary>
    /// <typeparam name="T">The properties' type.</typeparam>
    /// <param name="kind">What the classes derive from.</param>
    /// <param name="name">An entry's name.</param>
    /// <exception cref="ArgumentException">Two bear the same name.</exception>
    public static IReadOnlyDictionary<string, T> Of<T>(Type kind, Func<T, string> name) => kind.Assembly.GetTypes()
        .Where(kind.IsAssignableFrom)
        .SelectMany(t => t.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly))
        .Where(p => p.PropertyType == typeof(T))
        .Select(p => (T)p.GetValue(null)!)
        .ToDictionary(name, StringComparer.Ordinal);
}
