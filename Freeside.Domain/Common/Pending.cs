namespace Freeside.Domain.Common;

/// <summary>
/// Something asked of the database that arrives with the next batch of reads (<see cref="IUnitOfWork.ReadAsync"/>);
/// so that what a rule needs is loaded in one round trip.
/// </summary>
/// <typeparam name="T">What arrives.</typeparam>
public sealed class Pending<T>
{
    private T? _value;

    /// <summary>Whether the batch has been read.</summary>
    public bool HasArrived { get; private set; }

    /// <summary>What arrived; asking before the batch was read is a mistake in the program.</summary>
    public T Value => HasArrived ? _value! : throw new InvalidOperationException("The batch has not been read yet.");

    /// <summary>Called by the data layer when the batch was read.</summary>
    public void Arrive(T value)
    {
        _value = value;
        HasArrived = true;
    }
}

/// <summary>Makes <see cref="Pending{T}"/>s that wait for nothing.</summary>
public static class Pending
{
    /// <summary>Something known without asking the database.</summary>
    public static Pending<T> Known<T>(T value)
    {
        var pending = new Pending<T>();
        pending.Arrive(value);
        return pending;
    }
}
