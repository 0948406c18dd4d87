using Freeside.Domain.Billing.Plans;
using Freeside.Domain.Common;

namespace Freeside.Domain.Packages.Life;

/// <summary>
/// Cancels, suspends and unsuspends a customer's packages as cust_pkg.pm does: with reasons, services, credits for unused time, fees,
/// and all that is supplemental. What becomes of each record is told to the call's records.
/// </summary>
/// <remarks>A refusal leaves the packages half changed in memory: either the call is not saved then, or it is tried with <see cref="Attempt"/>.</remarks>
internal sealed class PackageLife
{
    private readonly LifeContext _context;
    private readonly Cancelling _cancelling;
    private readonly Suspending _suspending;
    private readonly Unsuspending _unsuspending;
    private readonly AfterMoney _afterMoney;
    private readonly ScheduledChange _change;

    /// <summary>The life of packages that were read.</summary>
    /// <param name="loaded">The packages; they have arrived.</param>
    /// <param name="context">Within what it happens.</param>
    public PackageLife(PackageLives loaded, LifeContext context)
    {
        _context = context;
        Parts = new LifeParts(loaded);
        var check = new PackageCheck(context.Stamp, Parts.Packages.Dangling);
        var reasons = new PackageReasons(Parts, context);
        _unsuspending = new Unsuspending(Parts, context, check);
        _afterMoney = new AfterMoney(Parts, context, _unsuspending);
        var credit = new UnusedCredit(Parts, context, _afterMoney);
        _suspending = new Suspending(Parts, context, check, reasons, credit);
        _cancelling = new Cancelling(Parts.Packages, context.Records, context.Stamp, check, new FullCancellation(Parts, context, reasons, credit, _suspending));
        _change = new ScheduledChange(Parts, context, check, _cancelling);
    }

    /// <summary>What was read with the packages.</summary>
    public LifeParts Parts { get; }

    /// <summary>Adds a package ordered in this call, so that it can be suspended and cancelled too.</summary>
    public void Add(Package package, PackageDefinition definition, PlanOptions options) => Parts.Add(package, definition, options);

    /// <summary>Cancels a package, or suspends it first where its definition wants that; one that is cancelled already stays as it is.</summary>
    /// <returns>Why it cannot be cancelled, or <c>null</c>.</returns>
    public Refusal? Cancel(Package package, CancelTerms terms) => _cancelling.Cancel(package, terms);

    /// <summary>Changes a package into the one that was ordered for that.</summary>
    /// <returns>Why it cannot be changed, or <c>null</c>.</returns>
    public Refusal? Change(Package package) => _change.Execute(package);

    /// <summary>Suspends a package; one that is suspended already stays as it is.</summary>
    /// <returns>Why it cannot be suspended, or <c>null</c>.</returns>
    public Refusal? Suspend(Package package, SuspendTerms terms) => _suspending.Suspend(package, terms);

    /// <summary>Unsuspends a package, or starts one that was ordered on hold; one that is not suspended stays as it is.</summary>
    /// <returns>Why it cannot be unsuspended, or <c>null</c>.</returns>
    public Refusal? Unsuspend(Package package) => _unsuspending.Unsuspend(package);

    /// <summary>Unsuspends packages after a payment or credit, where the customer owes little enough for that.</summary>
    /// <returns>What could not be unsuspended, and why.</returns>
    public IReadOnlyList<string> AfterMoney(int custnum) => _afterMoney.Run(custnum);

    /// <summary>Does something that may be refused; where it is, everything is as it was before.</summary>
    public Refusal? Attempt(Func<Refusal?> act) => _context.Attempt(act);
}
