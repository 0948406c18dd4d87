using Freeside.Domain.Billing.Discounts;
using Freeside.Domain.Billing.Plans;
using Freeside.Domain.Common;
using Freeside.Domain.Invoices;
using Freeside.Domain.Packages;

namespace Freeside.Domain.Billing;

/// <summary>What one step of billing a package charges.</summary>
internal sealed class LineDraft
{
    private Inexact _setup;
    private decimal _unitSetup;
    private decimal _unitRecur;
    private DiscountGiven? _periodDiscount;

    /// <summary>Charged once, two decimals.</summary>
    public decimal Setup => _setup.ToCents();

    /// <summary>Charged for a period, two decimals.</summary>
    public decimal Recur { get; private set; }

    /// <summary>When the period begins, epoch seconds; <c>null</c>: none is charged.</summary>
    public int? Start { get; private set; }

    /// <summary>Texts from the plan.</summary>
    public List<string> Details { get; } = [];

    /// <summary>What was taken off the setup fee; <c>null</c>: none was charged.</summary>
    public DiscountGiven? SetupDiscount { get; private set; }

    /// <summary>What all discounts take off.</summary>
    public IReadOnlyList<DiscountPart> Discounts => [.. SetupDiscount?.Parts ?? [], .. _periodDiscount?.Parts ?? []];

    /// <summary>Whether anything was charged, be it nothing.</summary>
    public bool IsMade { get; private set; }

    /// <summary>Whether one of its amounts is nothing, because of a discount.</summary>
    public bool IsDiscountedAway =>
        (Setup == 0 && SetupDiscount is { Parts.Count: > 0 }) || (Recur == 0 && _periodDiscount is { Parts.Count: > 0 });

    /// <summary>Adds the charge for setting up.</summary>
    public void SetUp(SetupCharge charge, Fee fee)
    {
        SetupDiscount = charge.Discount;
        Add(charge, fee);
    }

    /// <summary>Adds the charge for a period, and a setup fee that was put off until now.</summary>
    public void Charge(PeriodCharge charge, int start, Fee setupFee)
    {
        IsMade = true;
        Start = start;
        if (charge.Setup is { } setup)
            Add(setup, setupFee);
        foreach (var added in charge.Discount.AddedToSetup.Values)
            _setup += added;
        Recur = charge.Amount;
        _unitRecur = charge.Unit;
        _periodDiscount = charge.Discount;
        Details.AddRange(charge.Details);
    }

    /// <summary>Which amount is negative, with the amount, as refusals have it.</summary>
    public string? NegativeAmount() => Setup < 0 ? $"setup {MoneyText.Of(Setup)}" : Recur < 0 ? $"recur {MoneyText.Of(Recur)}" : null;

    /// <summary>The line, without its dates.</summary>
    public InvoiceLine Line(int billpkgnum, Package package, PackageDefinition definition) => new()
    {
        Billpkgnum = billpkgnum,
        Pkgnum = package.Pkgnum,
        Setup = Setup,
        Recur = Recur,
        Unitsetup = _unitSetup,
        Unitrecur = _unitRecur,
        Quantity = PerlTruth.IsTrue(package.Quantity) ? package.Quantity : 1,
        Freq = definition.Freq,
    };

    private void Add(SetupCharge charge, Fee fee)
    {
        IsMade = true;
        _setup += charge.Amount;
        if (!charge.Postponed)
            _unitSetup = fee.OrElse(charge.Amount);
        Details.AddRange(charge.Details);
    }
}
