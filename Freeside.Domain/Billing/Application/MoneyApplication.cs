using Freeside.Domain.Common;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Billing.Application;

/// <summary>
/// Applies payments and credits to invoices and distributes them over their lines (cust_bill_pay.pm and cust_credit_bill.pm insert,
/// cust_bill_ApplicationCommon.pm). What is applied is told to the call's records; what is left and owed is kept account of here.
/// </summary>
/// <remarks>A refusal leaves the account half done: the call must not be saved then.</remarks>
public sealed class MoneyApplication
{
    /// <summary>The application of money to invoices that were read.</summary>
    /// <param name="loaded">The invoices; they have arrived.</param>
    /// <param name="records">What the call writes.</param>
    /// <param name="stamp">Who applies, and when.</param>
    /// <param name="settings">The settings as they stand.</param>
    public MoneyApplication(InvoicesToSettle loaded, IRecords records, RecordStamp stamp, CallSettings settings)
    {
    }

    /// <summary>Applies money to one of the invoices.</summary>
    /// <param name="funds">The money.</param>
    /// <param name="invnum">The invoice.</param>
    /// <param name="amount">How much, as the record of the application has it: refusals repeat it.</param>
    /// <param name="date">When it is applied, epoch seconds; <c>null</c> or zero: now.</param>
    /// <param name="pkgnum">The package it is for; only where packages have balances of their own.</param>
    /// <returns>Why it cannot be applied, in the original's words and without a prefix; <c>null</c> where it was.</returns>
    public Refusal? Apply(Funds funds, int invnum, string amount, int? date = null, int? pkgnum = null) =>
        throw new NotSupportedException();
}
