using Freeside.Domain.Common;
using Freeside.Domain.Packages.Life;

namespace Freeside.Domain.Events.Actions;

/// <summary><c>cust_bill_suspend_if_balance</c>: suspends all packages where enough is owed of the invoice and those before it.</summary>
internal sealed class SuspendIfBalance(EventOptions options) : PackageAction
{
    private readonly decimal _over = options.AmountOrZero("balanceover");
    private readonly SuspendTerms _terms = new() { Reason = options.Text("reasonnum") };

    /// <summary>The action <c>cust_bill_suspend_if_balance</c>.</summary>
    public static ActionEntry Entry { get; } = new("cust_bill_suspend_if_balance", EventTable.Invoice, EventStage.Collect, o => new SuspendIfBalance(o));

    /// <inheritdoc/>
    protected override ActionOutcome Run(ActionCall call, PackageLife life) => call.State.OwedUpTo(call.Subject.Invoice!.Date ?? 0) < _over
        ? ActionOutcome.Done
        : PackageActions.Each(call, call.State.Packages.Where(p => !p.IsCancelled && !PerlTruth.IsTrue(p.Susp)), p => life.Suspend(p, _terms));
}
