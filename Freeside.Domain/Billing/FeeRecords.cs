using Freeside.Domain.Billing.Fees;
using Freeside.Domain.Common;
using Freeside.Domain.Invoices;

namespace Freeside.Domain.Billing;

/// <summary>Makes the records of what fees are charged for.</summary>
internal static class FeeRecords
{
    /// <summary>Of one fee: one for each line it is charged for, or one for the whole invoice.</summary>
    public static IEnumerable<InvoiceLineFee> Of(MadeLine made, ChargedFee fee, IRecords records) =>
        (fee.Shares?.Select(s => (Line: (int?)s.Billpkgnum, s.Amount)) ?? [(null, fee.Amount)]).Select(share => new InvoiceLineFee
        {
            Billpkgfeenum = records.NewNumber(),
            Billpkgnum = made.Line.Billpkgnum,
            BaseInvnum = made.FeeInvnum ?? made.Line.Invnum,
            BaseBillpkgnum = share.Line,
            Amount = share.Amount,
        });
}
