using Freeside.Domain.Common;

namespace Freeside.Domain.Billing.Application;

/// <summary>One of the two amounts of an invoice's line, on which something is owed.</summary>
/// <param name="Line">The line.</param>
/// <param name="Field">Which amount: <c>setup</c> or <c>recur</c>.</param>
/// <param name="Owed">How much is owed, two decimals.</param>
internal sealed record LinePart(LineAccount Line, string Field, decimal Owed);

/// <summary>What of an application is meant for one amount of a line.</summary>
/// <param name="Part">The amount.</param>
/// <param name="Amount">How much.</param>
internal readonly record struct PartShare(LinePart Part, Inexact Amount);

/// <summary>What of an application goes to a line, as it is stored.</summary>
/// <param name="Part">The line's amount.</param>
/// <param name="TaxShare">The part of a tax line, if it goes to one.</param>
/// <param name="Amount">How much, two decimals; may be nothing.</param>
internal readonly record struct StoredShare(LinePart Part, TaxShare? TaxShare, decimal Amount);
