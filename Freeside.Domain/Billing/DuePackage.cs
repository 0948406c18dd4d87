using Freeside.Domain.Billing.Plans;
using Freeside.Domain.Common;
using Freeside.Domain.Packages;

namespace Freeside.Domain.Billing;

/// <summary>
/// Bills one package up to now by one definition: sets it up, charges period after period, moves its dates and makes the lines
/// (cust_main/Billing.pm bill and _make_lines). Billed by a definition linked to its own, it is left as it was.
/// </summary>
internal sealed class DuePackage
{
    // What is billed by the hour and forgotten for years would make an invoice nobody can read.
    private const int MostPeriods = 10_000;

    private readonly BillingRun _run;
    private readonly Package _package;
    private readonly BilledDefinition _billed;
    private readonly PricePlan _plan;

    /// <summary>The package in a run, by its own definition.</summary>
    public DuePackage(BillingRun run, Package package, PackageDefinition definition, PricePlan plan)
        : this(run, package, new BilledDefinition(definition, run.Packages.OptionsOf(package)), plan)
    {
    }

    /// <summary>The package in a run, by one of its definitions.</summary>
    public DuePackage(BillingRun run, Package package, BilledDefinition billed, PricePlan plan) =>
        (_run, _package, _billed, _plan) = (run, package, billed, plan);

    /// <summary>The lines made so far.</summary>
    public List<MadeLine> Lines { get; } = [];

    private PackageDefinition Definition => _billed.Definition;

    private PlanOptions Options => _billed.Options;

    private bool IsOwn => Definition.Pkgpart == _package.Pkgpart;

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

    /// <summary>Whether it is charged for periods as it stands, suspended or not.</summary>
    public bool GoesOn => !PerlTruth.IsTrue(_package.StartDate)
        && (!PerlTruth.IsTrue(_package.Susp) || (_package.Susp != _package.OrderDate && _run.Packages.BillsSuspended(_package, Options))
            || SuspendedForCancelling.Is(_run, _package, Options));

    /// <summary>Charges a package, whose periods are charged when they are over, up to a time; its dates stay.</summary>
    /// <param name="time">Epoch seconds.</param>
    /// <param name="used">The discount that is used with it.</param>
    /// <returns>Why it cannot be charged, or <c>null</c>.</returns>
    public Refusal? BillLast(int time, out Action used)
    {
        used = () => { };
        if (Unserved() is { } unserved)
            return unserved;
        var draft = new LineDraft();
        var start = PerlTruth.IsTrue(_package.LastBill) ? _package.LastBill!.Value : _package.IsSetUp ? _package.Setup!.Value : time;
        var context = Context(draft);
        var (charge, refusal) = _plan.Period(context, start);
        if (charge is null)
            return Running(refusal!, "calc_cancel");
        draft.Charge(charge, start, context.SetupFee);
        used = () => _run.Discounts.Use(charge.Discount);
        if (Make(draft, _package.LastBill) is { } refused)
            return refused;
        foreach (var made in Lines)
            made.Line.Edate = time;
        return null;
    }

    private bool IsUnexpired => !PerlTruth.IsTrue(_package.Expire) || _package.Expire > _run.Until;

    private bool SetsUp => !_package.IsSetUp && !(PerlTruth.IsTrue(_package.StartDate) && _package.StartDate > _run.Until)
        && !PerlTruth.IsTrue(_package.Susp) && IsUnexpired;

    private bool Recurs => GoesOn && IsUnexpired && (Advances || (Definition.Plan == "voip_cdr" && Options.Has(PlanOption.BillsEveryCall)));

    private bool Advances => Definition.Freq != "0" && (_package.Bill ?? 0) <= _run.Until;

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
            if (Unserved() is { } unserved)
                return unserved;
            var context = Context(draft);
            var (setup, refusal) = _plan.Setup(context);
            if (setup is null)
                return Running(refusal!, "calc_setup");
            draft.SetUp(setup, context.SetupFee);
            if (TakeDates(setup) is { } noDates)
                return noDates;
        }

        if (!_package.IsSetUp)
            _package.Setup = _run.Stamp.Now;
        _package.StartDate = PerlTruth.IsTrue(_package.StartDate) ? null : _package.StartDate;
        return null;
    }

    private Refusal? TakeDates(SetupCharge setup)
    {
        if (setup.Bill > int.MaxValue)
            return OutOfRange();
        _package.Setup = (int?)setup.Setup ?? _package.Setup;
        _package.Bill = (int?)setup.Bill ?? _package.Bill;
        return null;
    }

    private Refusal? ChargePeriod(LineDraft draft)
    {
        if (Unserved() is { } unserved)
            return unserved;
        if (_run.Usage.Reset(_package, Definition, Options) is { } notReset)
            return notReset;
        var (start, context, advances) = (Start(), Context(draft), Advances);
        var (charge, refusal) = advances ? _plan.Period(context, start) : PricePlan.NoPeriod(context, start);
        if (charge is null)
            return Running(refusal!, "calc_recur");
        if (charge.Setup is { Postponed: true } late && TakeDates(late) is { } noDates)
            return noDates;
        start = Start();
        draft.Charge(charge, start, context.SetupFee);
        _run.Discounts.Use(charge.Discount);
        _run.Services.SetUp(charge.ServicesSetUp);
        return advances ? MoveOn(charge.Start, start) : null;
    }

    private Refusal? MoveOn(long from, int start)
    {
        if (NextBillDate.After(from, _run, _package, Definition, out var refusal) is not { } next)
            return refusal;
        if (next > int.MaxValue)
            return OutOfRange();
        _package.LastBill = start;
        _package.Bill = (int)next;
        return null;
    }

    private int Start() => PerlTruth.IsTrue(_package.Bill) ? _package.Bill!.Value : _package.IsSetUp ? _package.Setup!.Value : _run.Stamp.Now;

    private Refusal? Unserved() => !_plan.IsServed ? NotServed.Because($"plan '{Definition.Plan}'", _package)
        : Options.Unreckonable() is { } amount ? NotServed.Because($"{amount} '{Options.Text(amount)}'", _package)
        : null;

    private Refusal OutOfRange() => Refusal.Error($"Error modifying pkgnum {PackageNumber.Of(_package)}: ERROR:  integer out of range");

    // The original's text names the object; its address in memory is left out.
    private static Refusal Running(Refusal refusal, string step) => refusal with { Text = $"{refusal.Text} running {step} for FS::cust_pkg\n" };

    private Refusal? Save()
    {
        if (!IsOwn)
            return null;
        if (_run.Check.Refuses(_package, _run.Customer) is { } refusal)
            return refusal.Within($"Error modifying pkgnum {PackageNumber.Of(_package)}");
        _run.Records.Replace(_package);
        _run.Packages.Saved(_package);
        return null;
    }

    private Refusal? Make(LineDraft draft, int? lastBill)
    {
        if (!_run.Settings.Billing.AllowsNegative && draft.NegativeAmount() is { } negative)
            return Refusal.Error($"negative {negative} for pkgnum {PackageNumber.Of(_package)}");
        if (draft.Setup != 0 || draft.Recur != 0 || ShowsNothing(draft))
            Lines.Add(Line(draft, lastBill));
        return null;
    }

    private bool ShowsNothing(LineDraft draft) => (_billed.HasHidden && !PerlTruth.IsTrue(_billed.Hidden))
        || (_run.Settings.Billing.ShowsDiscounts && draft.IsDiscountedAway)
        || (draft.Setup == 0 && ZeroLines.Shows(_package.SetupShowZero, Definition.SetupShowZero))
        || (draft.Recur == 0 && ZeroLines.Shows(_package.RecurShowZero, Definition.RecurShowZero));

    private MadeLine Line(LineDraft draft, int? lastBill)
    {
        var line = draft.Line(_run.Records.NewNumber(), _package, Definition);
        line.Hidden = _billed.Hidden;
        line.PkgpartOverride = IsOwn ? null : Definition.Pkgpart;
        (line.Sdate, line.Edate) = Span(draft, lastBill);
        return new MadeLine(line)
        {
            Package = _package,
            Definition = Definition,
            Billed = _run.Packages.Billed(_package),
            Details = [.. draft.Details, .. _run.Packages.DetailsOf(_package)],
            Discounts = draft.Discounts,
            Displays = LineDisplays.Of(_run, Options, _run.Packages.OptionsOf(_package), _run.Packages.CategoryOf(_package)),
            Taxes = _run.Packages.TaxesOf(Definition),
        };
    }

    private (int? Sdate, int? Edate) Span(LineDraft draft, int? lastBill)
    {
        const int AlmostADay = 86399;
        if (Options.Has(PlanOption.DeferBill) && !PerlTruth.IsTrue(lastBill))
            return (_package.Setup, _package.Bill);
        return Options.Text(PlanOption.Temporality) == PlanOption.Preceding
            ? (lastBill, (draft.Start ?? 0) - AlmostADay)
            : (draft.Start, _package.Bill);
    }

    private PlanContext Context(LineDraft draft) => new(_package, Definition, Options, _run.Stamp)
    {
        IsOwn = IsOwn,
        ProrateDay = _run.Customer.ProrateDay,
        NextBill = _run.Packages.NextBill(),
        RollsBack = _run.Settings.RollsAnniversaryBack,
        MoneyCharacter = _run.Settings.Billing.MoneyCharacter,
        Discounts = _run.Packages.DiscountsOf(_package),
        Services = _run.Services.Of(_package),
        ServiceHistory = _run.Services.HistoryOf(_package),
        HasUsage = _run.Packages.Is(BillingFact.Calls, 0) && _run.Services.Of(_package).Any(s => s.Svcdb == Options.CallTable),
        SetupDiscount = draft.SetupDiscount,
    };
}
