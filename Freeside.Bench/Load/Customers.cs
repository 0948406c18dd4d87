using Freeside.Bench.Database;

namespace Freeside.Bench.Load;

/// <summary>Whom the callers of one server call for. What is used up is not given out again, across all measurements on one database.</summary>
/// <param name="shop">The customers.</param>
/// <param name="kind">Their kind.</param>
/// <param name="isSpent">Whether each is good for one call.</param>
/// <param name="distinct">How many of them, spread over all; <c>null</c>: all.</param>
internal sealed class Customers(Shop shop, Shop.Kind kind, bool isSpent, int? distinct = null)
{
    // The same customers in every run; an odd number without common factors walks over all of them, scattered.
    private const long Stride = 7_368_787;

    private readonly int _count = distinct ?? shop.PerKind;
    private long _next;

    /// <summary>Whether none is left.</summary>
    public bool AreUsedUp => isSpent && Volatile.Read(ref _next) >= _count;

    /// <summary>Gives out the same, but where each is good for one call no more than so many of all: the others are left for what comes later.</summary>
    public Func<int?> UpTo(int most) => () => isSpent && Volatile.Read(ref _next) >= most ? null : Next();

    /// <summary>The next one, or <c>null</c> where all are used up.</summary>
    public int? Next()
    {
        var number = Interlocked.Increment(ref _next);
        if (isSpent && number >= _count)
            return null;
        return Shop.Customer(kind, (int)(number * Stride % _count) * (shop.PerKind / _count));
    }
}
