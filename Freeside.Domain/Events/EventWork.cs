using Freeside.Domain.Billing;
using Freeside.Domain.Billing.Plans;
using Freeside.Domain.Common;
using Freeside.Domain.Common.Fields;
using Freeside.Domain.Credits;
using Freeside.Domain.Packages;
using Freeside.Domain.Packages.Life;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Events;

/// <summary>What events work on.</summary>
/// <param name="Run">The run of billing they belong to.</param>
/// <param name="State">The customer as the call has left it so far.</param>
/// <param name="Rules">The rules for texts.</param>
internal sealed record EventWork(BillingRun Run, CustomerState State, FieldRules Rules)
{
    /// <summary>Settings on events.</summary>
    public EventSettings Settings => Run.Settings.Events;

    /// <summary>The taxes in per cent on a tax class where the customer is served.</summary>
    public required Func<string, Inexact> TaxRate { get; init; }

    /// <summary>Cancels, suspends and unsuspends packages; <c>null</c> where no event does.</summary>
    public PackageLife? Life { get; init; }

    /// <summary>Puts what is owed into a batch of payments; <c>null</c> where no event is to, or nothing can be owed.</summary>
    public PaymentBatching? Batching { get; set; }

    /// <summary>The billing they happen in.</summary>
    public required IPackageBilling Billing { get; init; }

    /// <summary>Applies payments and credits once more.</summary>
    public Func<Refusal?> Apply { get; set; } = () => null;

    /// <summary>A package was ordered: it is billed with the others, and may be suspended with them.</summary>
    public void Ordered(Package package, PackageDefinition definition, PlanOptions options)
    {
        Billing.Ordered(package, definition, options);
        Life?.Add(package, definition, options);
    }

    /// <summary>A credit was given.</summary>
    public void Credited(Credit credit) => Billing.Credited(credit);
}
