using Freeside.Domain.Common;

namespace Freeside.Domain.Customers;

/// <summary>A customer's status and its colour (cust_main.pm cust_status, cust_main/Status.pm statuscolors).</summary>
/// <param name="Name">The status; empty where no rule holds.</param>
/// <param name="Color">Its colour in six hexadecimal digits; <c>null</c> where no rule holds.</param>
public sealed record CustomerStatus(string Name, string? Color)
{
    private static readonly CustomerStatus None = new("", null);
    private static readonly CustomerStatus Prospect = new("prospect", "FF00F5");
    private static readonly CustomerStatus Active = new("active", "00CC00");
    private static readonly CustomerStatus Ordered = new("ordered", "009999");
    private static readonly CustomerStatus Inactive = new("inactive", "0000CC");
    private static readonly CustomerStatus Suspended = new("suspended", "FF9900");
    private static readonly CustomerStatus Cancelled = new("cancelled", "FF0000");

    private static readonly CustomerStatus[] ClassicOrder = [Prospect, Active, Ordered, Inactive, Suspended, Cancelled];
    private static readonly CustomerStatus[] RecurringOrder = [Prospect, Active, Ordered, Suspended, Cancelled, Inactive];

    /// <summary>The first status that holds, in the order of the module.</summary>
    /// <param name="module">The setting <c>cust_main-status_module</c>; the original dies on one it does not know.</param>
    /// <param name="packages">The distinct states of the customer's packages.</param>
    /// <param name="refusal">The fault for an unknown module.</param>
    public static CustomerStatus Of(string module, IReadOnlyCollection<PackageState> packages, out Refusal? refusal)
    {
        var order = module switch { "Classic" => ClassicOrder, "Recurring" => RecurringOrder, _ => null };
        refusal = order is null ? Refusal.Fault($"unknown status module {module}") : null;
        return order?.FirstOrDefault(s => s.Holds(packages, isClassic: order == ClassicOrder)) ?? None;
    }

    private bool Holds(IReadOnlyCollection<PackageState> packages, bool isClassic)
    {
        if (this == Prospect)
            return packages.Count == 0;
        if (this == Active)
            return packages.Any(p => p.IsActive);
        if (this == Cancelled)
        {
            return packages.Any(p => p.IsCancelled) && !packages.Any(p => p.IsLivingRecurring)
                && !(isClassic && packages.Any(p => p.IsOneTimeBilled));
        }

        Func<PackageState, bool> rule = this == Ordered ? p => p.IsNotYetBilled
            : this == Inactive ? p => p.IsOneTimeBilled
            : p => p.IsOnSuspension;
        return !packages.Any(p => p.IsActive) && packages.Any(rule);
    }
}
