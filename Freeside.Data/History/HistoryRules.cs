using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Freeside.Data.History;

/// <summary>Which columns never reach history (Record.pm _h_statement, cust_main.pm nohistory_fields).</summary>
/// <param name="encrypts">Whether the shop encrypts payment fields.</param>
internal sealed class HistoryRules(bool encrypts)
{
    /// <summary>Whether a column is kept.</summary>
    public bool Keeps(IEntityType table, string column) => (table.GetTableName(), column) switch
    {
        ("cust_main", "payinfo" or "paycvv") => false,
        ("banned_pay", _) => true,
        (_, "payinfo") => !encrypts,
        _ => true,
    };
}
