using Freeside.Domain.Billing.Application;
using Freeside.Domain.Billing.Fees;
using Freeside.Domain.Common;
using Freeside.Domain.Credits;
using Freeside.Domain.Customers;
using Freeside.Domain.Packages;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Billing;

/// <summary>What all steps of billing one customer share.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Packages">The customer's packages.</param>
/// <param name="Records">What the call writes.</param>
/// <param name="Stamp">Who bills, and when.</param>
/// <param name="Settings">The settings as they stand.</param>
/// <param name="Fees">The fees that wait for an invoice.</param>
/// <param name="Balance">What the customer owes.</param>
/// <param name="Services">The services of the customer's packages.</param>
/// <param name="Usage">What these may still use.</param>
internal sealed record BillingRun(
    Customer Customer, PackagesBilled Packages, IRecords Records, RecordStamp Stamp, CallSettings Settings, PendingFees Fees, RunningBalance Balance, ServicesBilled Services, UsageCounters Usage)
{
    private readonly List<Funds> _credits = [];

    /// <summary>A run with what was read.</summary>
    public static BillingRun Of(
        Customer customer, CustomerToBill loaded, Balance balance, IRecords records, RecordStamp stamp, CallSettings settings)
    {
        var services = new ServicesBilled(loaded.Services.Value, loaded.ServiceHistory.Value, records, stamp);
        return new BillingRun(
            customer,
            new PackagesBilled(loaded, services),
            records,
            stamp,
            settings,
            new PendingFees(loaded.Fees, records),
            new RunningBalance(balance.Owed),
            services,
            new UsageCounters(loaded.Usage, services, records, settings.Billing.UsageThreshold));
    }

    /// <summary>The credits given in this run: nobody can read them yet.</summary>
    public IReadOnlyList<Funds> Credits => _credits;

    /// <summary>What is due by then is due now: this moment, or with <c>next-bill-ignore-time</c> the day's last second.</summary>
    public long Until { get; } = Settings.Billing.IgnoresTime
        ? LocalCalendar.Epoch(Stamp.LocalNow.Date.Add(new TimeSpan(23, 59, 59)), Stamp.Zone)
        : Stamp.Now;

    /// <summary>The discounts that are used.</summary>
    public DiscountsUsed Discounts { get; } = new(Records);

    /// <summary>A credit was given.</summary>
    public void Credited(Credit credit)
    {
        _credits.Add(Funds.Of(credit));
        Balance.Owed -= credit.Amount;
    }

    /// <summary>A way back to the credits and the balance as they are now.</summary>
    public Action MarkMoney()
    {
        var (credits, owed) = (_credits.Count, Balance.Owed);
        return () =>
        {
            _credits.RemoveRange(credits, _credits.Count - credits);
            Balance.Owed = owed;
        };
    }

    /// <summary>The check of packages before they are saved. What they refer to was checked before and is not changed here.</summary>
    public PackageCheck Check { get; } = new(Stamp, new HashSet<DanglingReference>());
}
