using Freeside.Domain.Billing.Plans;
using Freeside.Domain.Common;
using Freeside.Domain.Packages;

namespace Freeside.Domain.Billing;

/// <summary>
/// Bills one package up to now: sets it up, charges period after period, moves its dates and makes the lines (cust_main/Billing.pm bill and
/// _make_lines).
/// </summary>
internal sealed class DuePackage
{
    // What is billed by the hour and forgotten for years would make an invoice nobody can read.
    private const int MostPeriods = 10_000;

    private readonly BillingRun _run;
    private readonly Package _package;
    private readonly PackageDefinition _definition;
    private readonly PlanOptions _options;
    private readonly PricePlan _plan;

    /// <summary>The package in a run.</summary>
    public DuePackage(BillingRun run, Package package, PackageDefinition definition, PricePlan plan) =>
        (_run, _package, _definition, _plan, _options) = (run, package, definition, plan, run.Packages.OptionsOf(package));

    /// <summary>The lines made so far.</summary>
    public List<MadeLine> Lines { get; } = [];

    /// <summary>Bills all that is due.</summary>
    /// <returns>Why it cannot be billed, or <c>null</c>.</returns>
    public Refusal? Bill()
    {
        var next = _package.Bill ?? 0;
        for (var period = 0; next <= _run.Until; period++)
        {
            if (period > MostPeriods)
                return NotServed.Because($"billing more than {MostPeriods} periods at once", _package);
            if (BillOnce() is { } refusal)
                return refusal;
            if ((_package.Bill ?? 0) == next)
                break;
            next = _package.Bill ?? 0;
        }

        return null;
    }

    private bool IsUnexpired => !PerlTruth.IsTrue(_package.Expire) || _package.Expire > _run.Until;

    private bool SetsUp => !_package.IsSetUp && !(PerlTruth.IsTrue(_package.StartDate) && _package.StartDate > _run.Until)
        && !PerlTruth.IsTrue(_package.Susp) && IsUnexpired;

    private bool Recurs => !PerlTruth.IsTrue(_package.StartDate)
        && (!PerlTruth.IsTrue(_package.Susp) || (_package.Susp != _package.OrderDate && _run.Packages.BillsSuspended(_package)))
        && _definition.Freq != "0" && (_package.Bill ?? 0) <= _run.Until && IsUnexpired;

    private Refusal? BillOnce()
    {
        var (setup, startDate, lastBill) = (_package.Setup, _package.StartDate, _package.LastBill);
        var draft = new LineDraft();
        if (SetsUp && SetUp(draft) is { } noSetup)
            return noSetup;
        if (Recurs && ChargePeriod(draft) is { } noPeriod)
            return noPeriod;
        if (draft.IsMade)
            return Save() ?? Make(draft, lastBill);

        // A waived fee alone is nothing to save: such a one-time charge stays not set up for ever.
        (_package.Setup, _package.StartDate) = (setup, startDate);
        return null;
    }

    // Whoever waives the fee waives the whole step, and what the plan would have put off.
    private Refusal? SetUp(LineDraft draft)
    {
        if (!PerlTruth.IsTrue(_package.WaiveSetup))
        {
            var (setup, refusal) = _plan.Setup(Context());
            if (setup is null)
                return Running(refusal!, "calc_setup");
            draft.SetUp(setup, _options.Amount(PlanOption.SetupFee) ?? 0);
            _package.Setup = checked((int?)setup.Setup) ?? _package.Setup;
            _package.Bill = checked((int?)setup.Bill) ?? _package.Bill;
        }

        if (!_package.IsSetUp)
            _package.Setup = _run.Stamp.Now;
        _package.StartDate = PerlTruth.IsTrue(_package.StartDate) ? null : _package.StartDate;
        return null;
    }

    private Refusal? ChargePeriod(LineDraft draft)
    {
        var start = Start();
        var (charge, refusal) = _plan.Period(Context(), start);
        if (charge is null)
            return Running(refusal!, "calc_recur");
        if (Frequency.After(charge.Start, _definition.Freq ?? "", _run.Stamp.Zone, _run.Settings.RollsAnniversaryBack) is not { } next)
            return Refusal.Error($"unparsable frequency: {_definition.Freq}");
        if (next > int.MaxValue)
            return Refusal.Error($"Error modifying pkgnum {_package.Pkgnum}: ERROR:  integer out of range");
        draft.Charge(charge, start, _options.Amount(PlanOption.SetupFee) ?? 0);
        _package.LastBill = start;
        _package.Bill = (int)next;
        return null;
    }

    private int Start() => PerlTruth.IsTrue(_package.Bill) ? _package.Bill!.Value : _package.IsSetUp ? _package.Setup!.Value : _run.Stamp.Now;

    // The original's text names the object; its address in memory is left out.
    private static Refusal Running(Refusal refusal, string step) => refusal with { Text = $"{refusal.Text} running {step} for FS::cust_pkg\n" };

    private Refusal? Save()
    {
        if (_run.Check.Refuses(_package, _run.Customer) is { } refusal)
            return refusal.Within($"Error modifying pkgnum {_package.Pkgnum}");
        _run.Records.Replace(_package);
        _run.Packages.Saved(_package);
        return null;
    }

    private Refusal? Make(LineDraft draft, int? lastBill)
    {
        if (!_run.Settings.Billing.AllowsNegative && draft.NegativeAmount() is { } negative)
            return Refusal.Error($"negative {negative} for pkgnum {_package.Pkgnum}");
        var showsZero = (draft.Setup == 0 && Shows(_package.SetupShowZero, _definition.SetupShowZero))
            || (draft.Recur == 0 && Shows(_package.RecurShowZero, _definition.RecurShowZero));
        if (draft.Setup == 0 && draft.Recur == 0 && !showsZero)
            return null;
        var line = draft.Line(_run.Records.NewNumber(), _package, _definition);
        (line.Sdate, line.Edate) = Span(draft, lastBill);
        Lines.Add(new MadeLine(line, _package, _definition, [.. draft.Details, .. _run.Packages.DetailsOf(_package)], showsZero));
        return null;
    }

    private (int? Sdate, int? Edate) Span(LineDraft draft, int? lastBill)
    {
        const int AlmostADay = 86399;
        if (_options.Has(PlanOption.DeferBill) && !PerlTruth.IsTrue(lastBill))
            return (_package.Setup, _package.Bill);
        return _options.Text(PlanOption.Temporality) == PlanOption.Preceding
            ? (lastBill, (draft.Start ?? 0) - AlmostADay)
            : (draft.Start, _package.Bill);
    }

    private static bool Shows(string? own, string? definition) => string.IsNullOrEmpty(own) ? PerlTruth.IsTrue(definition) : own == "Y";

    private PlanContext Context() => new(
        _package,
        _definition,
        _options,
        _run.Customer.ProrateDay,
        _run.Packages.NextBill(),
        _run.Stamp,
        _run.Settings.RollsAnniversaryBack,
        _run.Settings.Billing.MoneyCharacter);
}
