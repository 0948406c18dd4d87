using Freeside.Domain.Billing;
using Freeside.Domain.Billing.Taxes;
using Freeside.Domain.Common.Fields;
using Freeside.Domain.Customers;
using Freeside.Domain.Packages.Life;

namespace Freeside.Domain.Events;

/// <summary>What events find when they are begun.</summary>
/// <param name="Run">The run of billing.</param>
/// <param name="Balance">The customer's balance as it was read.</param>
/// <param name="Taxes">What taxes depend on.</param>
/// <param name="Rules">The rules for texts.</param>
/// <param name="Life">The life of the customer's packages, where it was read.</param>
/// <param name="Billing">The billing it happens in.</param>
internal sealed record EventGround(BillingRun Run, Balance Balance, TaxesToRead Taxes, FieldRules Rules, PackageLife? Life, IPackageBilling Billing);
