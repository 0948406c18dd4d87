using System.Globalization;
using Freeside.Domain.Common;

namespace Freeside.Domain.Packages;

/// <summary>
/// The dates a newly ordered package gets from its definition (cust_pkg.pm insert and set_initial_timers).
/// A package that takes the place of another is no new order; a supplemental one that does is.
/// </summary>
/// <param name="stamp">Now.</param>
/// <param name="rollsBack">Setting <c>anniversary-rollback</c>.</param>
public sealed class PackageTimers(RecordStamp stamp, bool rollsBack)
{
    private const string StartFirst = "start_1st";
    private const string FreeDays = "free_days";
    private const string DelaySetup = "delay_setup";
    private const string Expire = "expire";
    private const string Adjourn = "adjourn";
    private const string ContractEnd = "contract_end";
    private const int Day = 86400;

    /// <summary>The options of definitions that are asked for here.</summary>
    public static IReadOnlyList<string> Options { get; } =
        [StartFirst, FreeDays, DelaySetup, Expire + Months, Adjourn + Months, ContractEnd + Months];

    private const string Months = "_months";

    /// <summary>Sets the dates.</summary>
    /// <param name="order">The package, not saved yet.</param>
    /// <param name="definition">Its definition.</param>
    /// <param name="options">The definition's options by name.</param>
    /// <returns>Why a date cannot be; <c>null</c> where all can.</returns>
    public Refusal? Set(Package order, PackageDefinition definition, IReadOnlyDictionary<string, string?> options)
    {
        order.OrderDate = stamp.Now;
        if (Has(options, StartFirst) && !PerlTruth.IsTrue(order.StartDate))
            order.StartDate = Midnight(FirstOfMonth());
        if (PerlTruth.IsTrue(definition.StartOnHold))
        {
            // Whoever starts it sets the other dates.
            order.Susp = order.OrderDate;
            order.StartDate = null;
            return null;
        }

        return Start(order, options.GetValueOrDefault);
    }

    /// <summary>Sets those dates that count from the beginning, of a package that was ordered on hold and begins now.</summary>
    /// <param name="order">The package.</param>
    /// <param name="option">The options of its definition by name.</param>
    /// <returns>Why a date cannot be; <c>null</c> where all can.</returns>
    public Refusal? Start(Package order, Func<string, string?> option)
    {
        var refusal = Run(order, option, Expire, order.Expire, date => order.Expire = date)
            ?? Run(order, option, Adjourn, order.Adjourn, date => order.Adjourn = date)
            ?? Run(order, option, ContractEnd, order.ContractEnd, date => order.ContractEnd = date);
        if (refusal is null && PerlTruth.IsTrue(option(FreeDays)) && PerlTruth.IsTrue(option(DelaySetup)))
            order.StartDate = Midnight(stamp.LocalNow) + (Day * Number(option(FreeDays)!));
        return refusal;
    }

    private static bool Has(IReadOnlyDictionary<string, string?> options, string name) => PerlTruth.IsTrue(options.GetValueOrDefault(name));

    private static int Number(string text) => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private Refusal? Run(Package order, Func<string, string?> option, string timer, int? present, Action<int> set)
    {
        if (!PerlTruth.IsTrue(option(timer + Months)) || PerlTruth.IsTrue(present))
            return null;
        var start = PerlTruth.IsTrue(order.StartDate) ? order.StartDate : PerlTruth.IsTrue(order.Setup) ? order.Setup : stamp.Now;
        if (Frequency.After(start!.Value, option(timer + Months)!, stamp.Zone, rollsBack) is not { } date)
            return Refusal.Error($"Illegal (numeric) {timer}: -1");
        if (date > int.MaxValue)
            return Refusal.Error("ERROR:  integer out of range");
        set((int)date);
        return null;
    }

    // On the first of a month that month, whatever the hour; else the next.
    private DateTime FirstOfMonth()
    {
        var today = stamp.LocalNow;
        var first = new DateTime(today.Year, today.Month, 1);
        return today.Day == 1 ? first : first.AddMonths(1);
    }

    private int Midnight(DateTime day) => checked((int)LocalCalendar.Epoch(day.Date, stamp.Zone));
}
