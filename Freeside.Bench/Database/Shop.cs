namespace Freeside.Bench.Database;

/// <summary>
/// The generated customers. Every key is a linear function of the customer's number, so that a caller (and <c>pgbench</c>) knows the keys
/// of any customer without asking. What a call uses up is kept apart from what others change, by the rest of division by three.
/// </summary>
/// <param name="customers">How many there are.</param>
internal sealed class Shop(int customers)
{
    /// <summary>The first customer's number; divisible by three.</summary>
    public const int First = 3000;

    /// <summary>Customers of each kind.</summary>
    public int PerKind => customers / 3;

    /// <summary>The number of one customer of a kind.</summary>
    /// <param name="kind">What it is for.</param>
    /// <param name="index">From 0 to <see cref="PerKind"/> exclusive.</param>
    public static int Customer(Kind kind, int index) => First + (3 * index) + (int)kind;

    /// <summary>What a customer is for.</summary>
    public enum Kind
    {
        /// <summary>Has five packages, all due once: to be billed.</summary>
        Due = 0,

        /// <summary>Has one package and two locations: to be read, moved, changed and paid.</summary>
        Plain = 1,

        /// <summary>Has a phone line, an open invoice and a payment that fits it.</summary>
        Open = 2,
    }
}
