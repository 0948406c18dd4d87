using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Freeside.Data.History;

/// <summary>Which columns never reach history (Record.pm _h_statement, nohistory_fields of cust_main.pm, cust_pay.pm, cust_pay_batch.pm, cust_refund.pm).</summary>
/// <param name="encrypts">Whether the shop encrypts payment fields.</param>
internal sealed class HistoryRules(bool encrypts)
{
    /// <summary>Whether a column is kept.</summary>
    public bool Keeps(IEntityType table, string column) => (table.GetTableName(), column) switch
    {
        ("cust_main", "payinfo" or "paycvv") => false,
        ("cust_pay" or "cust_pay_batch" or "cust_refund", "payinfo") => false,
        ("banned_pay", _) => true,
        (_, "payinfo") => !encrypts,
        _ => true,
    };
}
