using Freeside.Domain.Common;
using Freeside.Domain.Common.Fields;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Packages.Life;

/// <summary>Within what packages are cancelled, suspended and unsuspended.</summary>
/// <param name="Records">What the call writes.</param>
/// <param name="Stamp">Who does it, and when.</param>
/// <param name="Settings">The settings as they stand.</param>
/// <param name="Rules">The rules for texts.</param>
/// <param name="Billing">The billing it happens in.</param>
internal sealed record LifeContext(IRecords Records, RecordStamp Stamp, CallSettings Settings, FieldRules Rules, IPackageBilling Billing)
{
    /// <summary>Does something that may be refused; where it is, everything is as it was before.</summary>
    public Refusal? Attempt(Func<Refusal?> act)
    {
        var (records, billing) = (Records.Mark(), Billing.Mark());
        var refusal = act();
        if (refusal is not null)
        {
            records.Undo();
            billing();
        }

        return refusal;
    }
}
