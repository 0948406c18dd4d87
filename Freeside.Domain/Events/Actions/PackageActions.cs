using Freeside.Domain.Billing;
using Freeside.Domain.Common;
using Freeside.Domain.Packages;

namespace Freeside.Domain.Events.Actions;

/// <summary>Does something to one package or to several, each of which may refuse it for itself.</summary>
internal static class PackageActions
{
    // The original tells which packages refused, by what prints of an object, and not why.
    private const string AsObject = "FS::cust_pkg";

    /// <summary>To one; what it says is told.</summary>
    public static ActionOutcome One(ActionCall call, Func<Package, Refusal?> act) =>
        ActionOutcome.Of([call.Attempt(() => act(call.Subject.Package!))]);

    /// <summary>To several; how many refused is told (cust_main.pm suspend, unsuspend).</summary>
    public static ActionOutcome Each(ActionCall call, IEnumerable<Package> packages, Func<Package, Refusal?> act) =>
        Refused(call, packages, act, out var refused) is { } unserved ? ActionOutcome.Of([unserved])
        : refused.Count > 0 ? ActionOutcome.Failed(string.Join(" / ", refused.Select(_ => AsObject)))
        : ActionOutcome.Done;

    /// <summary>To several, and why they refused. Where one needs what this program does not perform, nothing is done to any.</summary>
    /// <returns>What is not performed; <c>null</c>: nothing is in the way of the others.</returns>
    public static Refusal? Refused(ActionCall call, IEnumerable<Package> packages, Func<Package, Refusal?> act, out List<Refusal> refused)
    {
        var all = new List<Refusal>();
        refused = all;
        return call.Attempt(() =>
        {
            foreach (var package in packages.ToList())
            {
                if (call.Attempt(() => act(package)) is not { } refusal)
                    continue;
                if (NotServed.Is(refusal))
                    return refusal;
                all.Add(refusal);
            }

            return null;
        });
    }
}
