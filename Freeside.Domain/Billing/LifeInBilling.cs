using Freeside.Domain.Billing.Plans;
using Freeside.Domain.Common;
using Freeside.Domain.Credits;
using Freeside.Domain.Packages;
using Freeside.Domain.Packages.Life;

namespace Freeside.Domain.Billing;

/// <summary>What the life of packages asks of a run of billing.</summary>
/// <param name="run">The run.</param>
/// <param name="invoices">The invoices it makes.</param>
internal sealed class LifeInBilling(BillingRun run, InvoicesMade invoices) : IPackageBilling
{
    /// <inheritdoc/>
    public Refusal? FinalBill(Package package, int time)
    {
        if (run.Customer.Payby == "COMP")
            return null;
        var refusal = FinalBilling.Bill(run, package, time, out var make);
        if (refusal is null && make is not null)
        {
            var (records, back) = (run.Records.Mark(), Mark());
            refusal = make(invoices);
            if (refusal is not null)
            {
                records.Undo();
                back();
            }
        }

        // What the original cannot bill it complains about in its log, and goes on.
        return refusal is { Kind: RefusalKind.Fault } || (refusal is not null && NotServed.Is(refusal)) ? refusal : null;
    }

    /// <inheritdoc/>
    public IEnumerable<ChargedPeriod> ChargedNow(int pkgnum) => invoices.Made.Lines.Where(l => l.Pkgnum == pkgnum && l.Recur > 0)
        .Select(l => new ChargedPeriod(l.Pkgnum, l.Sdate, l.Edate, l.Recur, Usage: 0));

    /// <inheritdoc/>
    public decimal Owed => run.Balance.Owed;

    /// <inheritdoc/>
    public IReadOnlyList<decimal> InvoicesNow => [.. invoices.Made.All.Select(i => i.Charged)];

    /// <inheritdoc/>
    public void Credited(Credit credit) => run.Credited(credit);

    /// <inheritdoc/>
    public void Charged(PackageReasonFee fee, int pkgnum) => run.Fees.Add(fee, pkgnum);

    /// <inheritdoc/>
    public void Ordered(Package package, PackageDefinition definition, PlanOptions options) => run.Packages.Add(package, definition, options);

    /// <inheritdoc/>
    public void Took(TakenPlace place) => run.Packages.Take(place);

    /// <inheritdoc/>
    public Refusal? Bill(Package package) => run.Customer.Payby == "COMP" ? null : invoices.Bill([package]);

    /// <inheritdoc/>
    public void Deleted(Package package) => run.Packages.Remove(package);

    /// <inheritdoc/>
    public Action Mark()
    {
        var (money, fees, made, packages) = (run.MarkMoney(), run.Fees.Mark(), invoices.Mark(), run.Packages.All);
        return () =>
        {
            money();
            fees();
            made();
            run.Packages.All = packages;
        };
    }
}
