using Freeside.Domain.Common.Fields;

namespace Freeside.Domain.Common.Drafts;

/// <summary>A new record whose fields a client fills: checked one by one, then made and inserted (Record.pm insert).</summary>
/// <typeparam name="T">The record's class.</typeparam>
internal sealed class Draft<T>
    where T : class
{
    private readonly Shop _shop;
    private readonly IUnitOfWork _work;
    private readonly RecordForm<T> _form;
    private readonly Dictionary<string, Pending<bool>> _referred;
    private readonly Pending<bool> _isTaken;

    /// <summary>Asks for the records the fields refer to.</summary>
    public Draft(Shop shop, IUnitOfWork work, RecordForm<T> form, FieldValues values)
    {
        (_shop, _work, _form, Values) = (shop, work, form, values);
        _referred = form.Fields.Where(f => f.Refers is not null).ToDictionary(f => f.Name, f => f.Refers!.Ask(work, values[f.Name]), StringComparer.Ordinal);
        var key = shop.Rules.NumberOrEmpty(form.Key, values[form.Key]).Value;
        _isTaken = PerlTruth.IsTrue(key) && RecordKey.Parse(key).Number is { } number ? work.References.Exists(form.Table, number) : Pending.Known(false);
    }

    /// <summary>The fields, each as sent until it was checked.</summary>
    public FieldValues Values { get; }

    /// <summary>The record, once inserted.</summary>
    public T? Record { get; private set; }

    /// <summary>The record's number, once it is saved: as sent, else as drawn.</summary>
    public string Number => PerlTruth.IsTrue(Values[_form.Key]) ? Values[_form.Key] : FieldText.Of(_form.NumberOf(Record!))!;

    /// <summary>Checks fields in the form's order, from the first to the last of these.</summary>
    public Refusal? Check(string first, string last)
    {
        var from = IndexOf(first);
        foreach (var field in _form.Fields.Skip(from).Take(IndexOf(last) - from + 1))
        {
            var value = Values[field.Name];
            var result = field.Rule?.Invoke(_shop.Rules, field.Name, value)
                ?? field.Refers?.Check(_form.Table, field.Name, value, _referred[field.Name].Value)
                ?? Checked.Fine(value);
            if (result.Refusal is not null)
                return result.Refusal;
            Values[field.Name] = result.Value;
        }

        return null;
    }

    /// <summary>Whether a checked amount is more than nothing.</summary>
    public Refusal? MustBePositive(string field) => PerlCharacters.Number(Values[field]) > 0 ? null : Refusal.Error($"{field} must be > 0 ");

    /// <summary>Notes that a field refers to a record made in this call.</summary>
    public void Refer(string field, int number)
    {
        Values[field] = FieldText.Of(number)!;
        _referred[field] = Pending.Known(true);
    }

    /// <summary>The login, unless another was sent, which nothing checks.</summary>
    public Refusal? StampUser()
    {
        if (!PerlTruth.IsTrue(Values["usernum"]))
            Values["usernum"] = FieldText.Of(_work.Stamp.Usernum)!;

        // Numbers below zero stand for new records here.
        return Values["usernum"].TrimStart().StartsWith('-') ? Refusal.Error($"Illegal (numeric) usernum: {Values["usernum"]}") : null;
    }

    /// <summary>Now, unless another time was sent.</summary>
    public void StampDate()
    {
        if (!PerlTruth.IsTrue(Values["_date"]))
            Values["_date"] = FieldText.Of(_work.Stamp.Now)!;
    }

    /// <summary>Makes the record and inserts it, or says what the database would.</summary>
    public Refusal? Insert()
    {
        var key = PerlTruth.IsTrue(Values[_form.Key]) ? ColumnText.Integer(Values[_form.Key], out var outOfRange) : Unsent(out outOfRange);
        if (outOfRange is not null)
            return outOfRange;
        var record = _form.Make(key!.Value);
        foreach (var field in _form.Fields)
        {
            if (field.Store(record, Values[field.Name]) is { } refusal)
                return refusal;
        }

        if ((_work.Records.WouldRefuse(record) ?? Duplicate(key.Value)) is { } refused)
            return refused;
        _work.Records.Insert(record);
        Record = record;
        return null;
    }

    private int? Unsent(out Refusal? refusal)
    {
        refusal = null;
        return _work.Records.NewNumber();
    }

    private Refusal? Duplicate(int key) => _isTaken.Value
        ? Refusal.Error($"ERROR:  duplicate key value violates unique constraint \"{_form.Table}_pkey\"\nDETAIL:  Key ({_form.Key})=({key}) already exists.")
        : null;

    private int IndexOf(string name) => _form.Fields.TakeWhile(f => f.Name != name).Count();
}
