namespace Freeside.Domain.Common;

/// <summary>Asks after records that others refer to, by table and number.</summary>
public interface IReferenceRepository
{
    /// <summary>Whether a table has a record of that number.</summary>
    /// <param name="table">One of Freeside's tables with one serial key.</param>
    /// <param name="number">The key.</param>
    Pending<bool> Exists(string table, int number);

    /// <summary>The fields a shop has added to a table, by the name of their column (<c>part_virtual_field</c>).</summary>
    Pending<IReadOnlyList<string>> CustomFields(string table);
}
