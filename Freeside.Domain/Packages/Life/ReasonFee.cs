using Freeside.Domain.Common;
using Freeside.Domain.Reasons;

namespace Freeside.Domain.Packages.Life;

/// <summary>Notes the fee a reason for suspending asks for: it is charged when the customer is billed next (cust_pkg_reason_fee.pm insert).</summary>
internal static class ReasonFee
{
    /// <summary>Notes it.</summary>
    /// <returns>Why it cannot be noted, or <c>null</c>.</returns>
    public static Refusal? Note(PackageReason noted, Reason reason, LifeParts parts, LifeContext context)
    {
        if (!parts.IsFee(reason.Feepart!.Value))
            return Refusal.Error($"Can't find cust_pkg_reason_fee.feepart {reason.Feepart} in part_fee.feepart");
        var fee = new PackageReasonFee
        {
            Pkgreasonfeenum = context.Records.NewNumber(),
            Pkgreasonnum = noted.Num,
            Feepart = reason.Feepart.Value,
            Nextbill = FieldText.OrNull(reason.FeeHold),
        };
        context.Records.Insert(fee);
        context.Billing.Charged(fee, noted.Pkgnum);
        return null;
    }
}
