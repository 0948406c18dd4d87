using Freeside.Domain.Common;

namespace Freeside.Domain.Packages.Life;

/// <summary>What cancelling a package brings with it for its customer: a delay, the last bill, a reason, a credit (cust_pkg.pm cancel).</summary>
internal sealed class FullCancellation(LifeParts parts, LifeContext context, PackageReasons reasons, UnusedCredit credit, Suspending suspending)
{
    private const long Day = 86400;
    private const string DelayCancel = "delay_cancel";
    private const string CreditsUnused = "unused_credit_cancel";

    /// <summary>When a package will be cancelled that has to be suspended for some days first; <c>null</c>: at once.</summary>
    public long? DelayedUntil(Package package, CancelTerms terms, int time)
    {
        if (terms.IsImmediate || !package.IsSetUp || !parts.OptionsOf(package.Pkgpart).Has(DelayCancel) || !IsRecurringOrSuspended(package))
            return null;
        var left = (Day * context.Settings.Billing.DelayCancelDays) - (PerlTruth.IsTrue(package.Susp) ? time - package.Susp!.Value : 0);
        return left > 0 ? time + left : null;
    }

    /// <summary>Bills what is due until then, and notes the reason.</summary>
    public Refusal? Begin(Package package, CancelTerms terms, int time, int? delay)
    {
        if (delay is null && !terms.SkipsFinalBill && context.Billing.FinalBill(package, time) is { } notBilled)
            return notBilled;
        reasons.Note(package, terms.Reason, terms.Otaker, delay is null ? PackageReasons.Cancel : PackageReasons.Expire, delay ?? time, out var refusal);
        return refusal;
    }

    /// <summary>Gives back what is not used, if the caller, the reason or the definition says so.</summary>
    public Refusal? Credit(Package package, CancelTerms terms, int time, int? delay)
    {
        if (delay is not null)
            return null;
        var isDue = terms.CreditsUnused ?? (PerlTruth.IsTrue(ReasonOf(terms)?.UnusedCredit) || parts.OptionsOf(package.Pkgpart).Has(CreditsUnused));
        return isDue ? credit.Give(package, context.Settings.Life.CancelCreditType, time, isEnding: true) : null;
    }

    /// <summary>Suspends a package that will be cancelled later, with what is supplemental to it. That this cannot be done is no obstacle.</summary>
    public Refusal? SuspendUntilThen(Package package, int time)
    {
        var refusal = context.Attempt(() => suspending.Suspend(package, new SuspendTerms { Time = time, IsBeforeCancelling = true }));
        return refusal is { Kind: RefusalKind.Fault } ? refusal : null;
    }

    /// <summary>Deletes a package that another was to be changed to (cust_pkg.pm delete).</summary>
    public void Delete(Package package)
    {
        foreach (var discount in parts.Packages.DiscountsOf(package))
            context.Records.Delete(discount);
        foreach (var detail in parts.Packages.DetailsOf(package))
            context.Records.Delete(detail);

        // Of several reasons the original finds one.
        if (parts.ReasonsOf(package).FirstOrDefault() is { } reason)
            context.Records.Delete(reason);
        context.Records.Delete(package);
        foreach (var option in parts.OptionsOf(package))
            context.Records.Delete(option);
        context.Billing.Deleted(package);
    }

    // Active or suspended, that is: neither on hold, nor waiting for its first bill, nor a one-time charge (cust_pkg.pm status).
    private bool IsRecurringOrSuspended(Package package) =>
        PerlTruth.IsTrue(package.Susp) || parts.DefinitionOf(package.Pkgpart)?.Freq is { Length: > 0 } freq && freq[0] != '0';

    private Reasons.Reason? ReasonOf(CancelTerms terms) =>
        terms.Reason is { Length: > 0 } text ? parts.Reason(PackageReasons.Number(text)) : null;
}
