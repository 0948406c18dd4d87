using Freeside.Domain.Common;

namespace Freeside.Domain.Customers.Writing;

/// <summary>Makes a customer's stored recipients those that were sent (cust_main.pm invoicing_list).</summary>
internal static class RecipientsChange
{
    /// <summary>
    /// Deletes the rows whose address is not literally among the sent ones, then adds each that no row has. So an account sent by its
    /// number is deleted and added again, and so is an address sent with blanks around it.
    /// </summary>
    /// <param name="records">Where it is written.</param>
    /// <param name="custnum">The customer.</param>
    /// <param name="stored">The rows there are, oldest first.</param>
    /// <param name="addressOf">The address a row stands for; empty for an account that is gone.</param>
    /// <param name="sent">What was sent.</param>
    /// <returns>A fault where an address does not fit: the original swallows the error and dies at the next statement.</returns>
    public static Refusal? Write(
        IRecords records, int custnum, IReadOnlyList<InvoiceDestination> stored, Func<string, string> addressOf, SentRecipients sent)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in stored)
        {
            var address = addressOf(row.Dest);
            if (sent.Items.Contains(address))
                seen.Add(address);
            else
                records.Delete(row);
        }

        foreach (var item in sent.Items.Where(seen.Add))
        {
            var row = new InvoiceDestination { Destnum = records.NewNumber(), Custnum = custnum, Dest = SentRecipients.Stored(item) };
            if (records.WouldRefuse(row) is not null)
                return Refusal.Fault("ERROR:  current transaction is aborted, commands ignored until end of transaction block");
            records.Insert(row);
        }

        return null;
    }
}
