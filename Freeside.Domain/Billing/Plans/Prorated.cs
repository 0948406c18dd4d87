using Freeside.Domain.Common;

namespace Freeside.Domain.Billing.Plans;

/// <summary>The charge of one for a part of a period, or for more than one.</summary>
/// <param name="Charge">The charge.</param>
/// <param name="Start">From when the next bill date counts, epoch seconds.</param>
/// <param name="Months">For how many months it is; <c>null</c>: a whole period.</param>
/// <param name="Details">Lines of text for the invoice.</param>
/// <param name="Setup">A setup fee that was put off until now.</param>
public sealed record Prorated(Inexact Charge, long Start, Inexact? Months, IReadOnlyList<string> Details, SetupCharge? Setup);
