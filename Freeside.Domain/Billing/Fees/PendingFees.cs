using Freeside.Domain.Common;
using Freeside.Domain.Events;
using Freeside.Domain.Packages;

namespace Freeside.Domain.Billing.Fees;

/// <summary>The fees of a customer that wait for an invoice; those that events and suspensions of this run add are among them.</summary>
internal sealed class PendingFees
{
    private const string OfInvoices = "cust_bill";
    private const string OfPackages = "cust_pkg";

    private readonly IRecords _records;
    private readonly List<PendingFee> _ofEvents = [];
    private readonly List<PendingFee> _ofReasons = [];
    private readonly Dictionary<int, FeeDefinition> _definitions;
    private readonly ILookup<int, UsageFee> _usage;

    /// <summary>Those that were read.</summary>
    public PendingFees(FeesToCharge read, IRecords records)
    {
        _records = records;
        _definitions = read.Definitions.Value.ToDictionary(d => d.Feepart);
        _usage = read.Usage.Value.ToLookup(u => u.Feepart);
        var ofEvents = read.OfEvents.Value.ToDictionary(f => f.Eventfeenum);
        foreach (var origin in read.Origins.Value)
            Add(ofEvents[origin.Eventfeenum], origin.Eventtable, origin.Tablenum);
        var ofReasons = read.OfReasons.Value.ToDictionary(f => f.Pkgreasonfeenum);
        foreach (var origin in read.ReasonOrigins.Value)
            Add(ofReasons[origin.Pkgreasonfeenum], origin.Pkgnum);
    }

    /// <summary>Those that wait, in the order in which they are charged.</summary>
    public IReadOnlyList<PendingFee> Waiting => [.. _ofEvents.Concat(_ofReasons).Where(f => !f.IsCharged)];

    /// <summary>The older invoices they are charged for.</summary>
    public IReadOnlyCollection<int> Invoices => [.. Waiting.Select(f => f.Invnum).OfType<int>().Distinct()];

    /// <summary>A fee of an event.</summary>
    /// <param name="fee">The fee.</param>
    /// <param name="eventtable">The kind of thing the event happened to (<c>part_event.eventtable</c>).</param>
    /// <param name="tablenum">That thing.</param>
    public void Add(EventFee fee, string eventtable, int tablenum) => _ofEvents.Add(new PendingFee(fee.Feepart, PerlTruth.IsTrue(fee.Nextbill), line =>
    {
        fee.Billpkgnum = line;
        _records.Replace(fee);
    })
    {
        Invnum = eventtable == OfInvoices ? tablenum : null,
        Pkgnum = eventtable == OfPackages ? tablenum : null,
    });

    /// <summary>A fee for suspending a package.</summary>
    public void Add(PackageReasonFee fee, int pkgnum) => _ofReasons.Add(new PendingFee(fee.Feepart, PerlTruth.IsTrue(fee.Nextbill), line =>
    {
        fee.Billpkgnum = line;
        _records.Replace(fee);
    })
    {
        Pkgnum = pkgnum,
    });

    /// <summary>A way back to the fees that wait now.</summary>
    public Action Mark()
    {
        var (events, reasons, waiting) = (_ofEvents.Count, _ofReasons.Count, Waiting);
        return () =>
        {
            _ofEvents.RemoveRange(events, _ofEvents.Count - events);
            _ofReasons.RemoveRange(reasons, _ofReasons.Count - reasons);
            foreach (var fee in waiting)
                fee.Wait();
        };
    }

    /// <summary>What a fee is.</summary>
    public FeeDefinition? DefinitionOf(PendingFee fee) => _definitions.GetValueOrDefault(fee.Feepart);

    /// <summary>What a fee on calls takes, by their class.</summary>
    public IReadOnlyDictionary<int, UsageFee> UsageOf(FeeDefinition definition) =>
        _usage[definition.Feepart].DistinctBy(u => u.Classnum).ToDictionary(u => u.Classnum);
}

/// <summary>A fee that waits for an invoice.</summary>
/// <param name="Feepart">The fee.</param>
/// <param name="Waits">Whether it waits for an invoice that is made anyway.</param>
/// <param name="Charge">Notes that it was charged, on which line.</param>
internal sealed record PendingFee(int Feepart, bool Waits, Action<int> Charge)
{
    /// <summary>The older invoice it is charged for.</summary>
    public int? Invnum { get; init; }

    /// <summary>The package it is charged for.</summary>
    public int? Pkgnum { get; init; }

    /// <summary>Whether it was charged in this run.</summary>
    public bool IsCharged { get; private set; }

    /// <summary>It waits again: what it was charged on is not made after all.</summary>
    public void Wait() => IsCharged = false;

    /// <summary>It is charged on a line.</summary>
    public void Settle(int billpkgnum)
    {
        IsCharged = true;
        Charge(billpkgnum);
    }
}
