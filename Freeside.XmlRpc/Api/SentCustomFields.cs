using Freeside.Domain.Common;
using Freeside.XmlRpc.Dispatch;

namespace Freeside.XmlRpc.Api;

/// <summary>
/// Fields a shop has added to a table on its own (<c>cf_…</c>). The original stores what is sent under their names; this server does
/// not, and says so rather than lose it. Names that are no field are ignored, as everywhere.
/// </summary>
internal sealed class SentCustomFields
{
    private readonly string _table;
    private readonly List<string> _sent;
    private readonly Pending<IReadOnlyList<string>> _fields;

    /// <summary>Asks for the table's added fields, where anything was sent that may be one.</summary>
    public SentCustomFields(CallArguments arguments, IUnitOfWork work, string table)
    {
        _table = table;
        _sent = [.. arguments.Keys.Where(k => k.StartsWith("cf_", StringComparison.Ordinal) && !string.IsNullOrEmpty(arguments.Text(k)))];
        _fields = _sent.Count > 0 ? work.References.CustomFields(table) : Pending.Known<IReadOnlyList<string>>([]);
    }

    /// <summary>The refusal where one of them was sent.</summary>
    public Refusal? Refusal() => _sent.FirstOrDefault(_fields.Value.Contains) is { } field
        ? Domain.Common.Refusal.Error($"The custom field {_table}.{field} is not stored by this server; nothing was changed")
        : null;
}
