namespace Freeside.Domain.Common.Drafts;

/// <summary>A field that holds another record's number (Record.pm ut_foreign_key, ut_foreign_keyn).</summary>
/// <param name="Table">The other record's table.</param>
/// <param name="Column">Its key.</param>
/// <param name="IsNeeded">Whether the field cannot be empty.</param>
internal sealed record ForeignKey(string Table, string Column, bool IsNeeded = false)
{
    /// <summary>Asks for the record, if what the field holds can be looked up.</summary>
    public Pending<bool> Ask(IUnitOfWork work, string value) =>
        PerlTruth.IsTrue(value) && RecordKey.Parse(value).Number is { } number ? work.References.Exists(Table, number) : Pending.Known(false);

    /// <summary>The number as it was sent, or why it is refused: a fault where it cannot be looked up. Unless it is needed, nothing and a 0 are fine.</summary>
    /// <param name="table">The table of the field.</param>
    /// <param name="field">The field.</param>
    /// <param name="value">What it holds.</param>
    /// <param name="isThere">Whether there is such a record.</param>
    public Checked Check(string table, string field, string value, bool isThere)
    {
        if (!IsNeeded && !PerlTruth.IsTrue(value))
            return Checked.Fine(value);
        if (RecordKey.Parse(value).Refusal is { } fault)
            return new Checked("", fault);
        return isThere ? Checked.Fine(value) : Checked.Refused($"Can't find {table}.{field} {value} in {Table}.{Column}");
    }
}
