using Freeside.Domain.Common;
using Freeside.Domain.Reasons;

namespace Freeside.Domain.Packages.Life;

/// <summary>Suspends packages and what is supplemental to them (cust_pkg.pm suspend).</summary>
internal sealed class Suspending(LifeParts parts, LifeContext context, PackageCheck check, PackageReasons reasons, UnusedCredit credit)
{
    private const string BillsAsCancelled = "bill_suspend_as_cancel";
    private const string CreditsUnused = "unused_credit_suspend";

    private readonly EndedServices _services = new(parts.Packages, context.Records);

    /// <summary>Suspends a package; a supplemental one with its main package.</summary>
    public Refusal? Suspend(Package package, SuspendTerms terms) =>
        MainPackage.Of(parts.Packages, package, p => PerlTruth.IsTrue(p.MainPkgnum), "suspend", out var refusal) is { } main ? SuspendOne(main, terms) : refusal;

    private Refusal? SuspendOne(Package package, SuspendTerms terms)
    {
        if (package.IsCancelled)
            return Refusal.Error($"Can't suspend cancelled package {package.Pkgnum}");
        if (PerlTruth.IsTrue(package.Susp))
            return null;
        var time = terms.Time ?? context.Stamp.Now;
        var options = parts.OptionsOf(package.Pkgpart);
        if (!terms.IsBeforeCancelling && options.Has(BillsAsCancelled) && context.Billing.FinalBill(package, time) is { } notBilled)
            return notBilled;
        var noted = reasons.Note(package, terms.Reason, terms.Otaker, PackageReasons.Suspend, time, out var refusal);
        refusal ??= Mark(package, terms, time);
        if (refusal is not null)
            return refusal;
        var reason = noted is null ? null : parts.Reason(noted.Reasonnum);
        if (!terms.IsBeforeCancelling && (options.Has(CreditsUnused) || PerlTruth.IsTrue(reason?.UnusedCredit)))
            refusal = credit.Give(package, context.Settings.Life.SuspendCreditType, time, isEnding: false);
        refusal ??= _services.ExportedWhenSuspended(package) ?? Charge(noted, reason, terms);
        return refusal ?? SuspendSupplementals(package, terms);
    }

    private Refusal? Mark(Package package, SuspendTerms terms, int time)
    {
        package.Susp = time;
        if (check.Refuses(package, parts.Packages.CustomerOf(package)) is { } refusal)
            return refusal;
        context.Records.Replace(package);
        foreach (var (name, value) in terms.Options)
            SetOption(package, name, value);
        return null;
    }

    private void SetOption(Package package, string name, string? value)
    {
        if (parts.OptionsOf(package).FirstOrDefault(o => o.Optionname == name) is { } present)
        {
            present.Optionvalue = FieldText.OrNull(value);
            context.Records.Replace(present);
            return;
        }

        var option = new PackageOption
        {
            Optionnum = context.Records.NewNumber(),
            Pkgnum = package.Pkgnum,
            Optionname = name,
            Optionvalue = FieldText.OrNull(value),
        };
        context.Records.Insert(option);
        parts.Add(option);
    }

    // What keeps the fee from being noted is lost in the original.
    private Refusal? Charge(PackageReason? noted, Reason? reason, SuspendTerms terms)
    {
        if (noted is null)
            return null;
        if (reason is null)
            return Refusal.Fault("Can't call method \"feepart\" on an undefined value");
        if (!terms.IsBeforeCancelling && PerlTruth.IsTrue(reason.Feepart) && !PerlTruth.IsTrue(reason.FeeOnUnsuspend))
            ReasonFee.Note(noted, reason, parts, context);
        return null;
    }

    private Refusal? SuspendSupplementals(Package package, SuspendTerms terms) => parts.Packages.SupplementalsOf(package)
        .Select(s => SuspendOne(s, terms)?.Within($"suspending supplemental pkg#{s.Pkgnum}"))
        .FirstOrDefault(r => r is not null);
}
