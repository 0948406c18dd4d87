using Freeside.Domain.Billing.Plans;
using Freeside.Domain.Common;
using Freeside.Domain.Credits;

namespace Freeside.Domain.Packages.Life;

/// <summary>For calls that bill nothing, such as payments: what they do to packages has no last bill.</summary>
/// <param name="owed">What the customer owes with the call.</param>
internal sealed class NoBilling(decimal owed) : IPackageBilling
{
    /// <inheritdoc/>
    public decimal Owed => owed;

    /// <inheritdoc/>
    public IReadOnlyList<decimal> InvoicesNow => [];

    /// <inheritdoc/>
    public Refusal? FinalBill(Package package, int time) => null;

    /// <inheritdoc/>
    public IEnumerable<ChargedPeriod> ChargedNow(int pkgnum) => [];

    /// <inheritdoc/>
    public void Credited(Credit credit)
    {
    }

    /// <inheritdoc/>
    public void Charged(PackageReasonFee fee, int pkgnum)
    {
    }

    /// <inheritdoc/>
    public void Ordered(Package package, PackageDefinition definition, PlanOptions options)
    {
    }

    /// <inheritdoc/>
    public void Took(TakenPlace place)
    {
    }

    /// <inheritdoc/>
    public Refusal? Bill(Package package) => throw new InvalidOperationException("This call bills nothing.");

    /// <inheritdoc/>
    public void Deleted(Package package)
    {
    }

    /// <inheritdoc/>
    public Action Mark() => () => { };
}
