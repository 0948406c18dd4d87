namespace Freeside.Domain.Common;

/// <summary>
/// What a call writes, told record by record as the original saves them. Each of these acts is one state in the record's history;
/// what reaches the tables is the last state of each, all in one batch (see <see cref="IUnitOfWork.SaveAsync"/>).
/// </summary>
public interface IRecords
{
    /// <summary>
    /// A number that stands for one not drawn yet: a new record's own, wherever it is mentioned in this call's records.
    /// The real one, from the record's own sequence, takes its place when the call is saved.
    /// </summary>
    int NewNumber();

    /// <summary>The same for keys of 64 bits.</summary>
    long NewBigNumber();

    /// <summary>A number drawn now, for a record whose number a text has to contain. Costs a round trip.</summary>
    /// <typeparam name="T">The record's class.</typeparam>
    Task<int> DrawNumberAsync<T>(CancellationToken cancellationToken);

    /// <summary>Saves a new record (Record.pm insert).</summary>
    void Insert(object record);

    /// <summary>Saves a record's present state (Record.pm replace); where nothing changed since it was last saved, nothing happens.</summary>
    /// <param name="record">The record, read or inserted in this call.</param>
    /// <param name="evenIfSame">Save it all the same, as the original does where it compares with a fresh ciphertext.</param>
    void Replace(object record, bool evenIfSame = false);

    /// <summary>
    /// Takes a record's present state for the saved one, without saving it, as the original does where it changes its own copy and
    /// then compares with that: what history calls the old state of the next <see cref="Replace"/> is this one.
    /// </summary>
    void TakeAsSaved(object record);

    /// <summary>Deletes a record (Record.pm delete).</summary>
    void Delete(object record);

    /// <summary>
    /// What the database would say to the record as it stands: a text too long, a missing value, a number too large.
    /// Asked before anything is written, so that the first error of a call is the original's first.
    /// </summary>
    /// <returns>The refusal with the database's own words, or <c>null</c>.</returns>
    Refusal? WouldRefuse(object record);

    /// <summary>Remembers how everything stands, so that what is done from here on can be undone.</summary>
    IRecordsMark Mark();
}

/// <summary>How a call's records stood at some moment.</summary>
public interface IRecordsMark
{
    /// <summary>Takes back what was told since, and gives records back the values they had.</summary>
    void Undo();
}
