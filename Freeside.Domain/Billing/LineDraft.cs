using Freeside.Domain.Billing.Plans;
using Freeside.Domain.Common;
using Freeside.Domain.Invoices;
using Freeside.Domain.Packages;

namespace Freeside.Domain.Billing;

/// <summary>What one step of billing a package charges.</summary>
internal sealed class LineDraft
{
    private decimal _unitSetup;
    private decimal _unitRecur;

    /// <summary>Charged once, two decimals.</summary>
    public decimal Setup { get; private set; }

    /// <summary>Charged for a period, two decimals.</summary>
    public decimal Recur { get; private set; }

    /// <summary>When the period begins, epoch seconds; <c>null</c>: none is charged.</summary>
    public int? Start { get; private set; }

    /// <summary>Texts from the plan.</summary>
    public List<string> Details { get; } = [];

    /// <summary>Whether anything was charged, be it nothing.</summary>
    public bool IsMade { get; private set; }

    /// <summary>Adds the charge for setting up.</summary>
    public void SetUp(SetupCharge charge, decimal fee)
    {
        IsMade = true;
        Setup += charge.Amount;
        if (!charge.Postponed)
            _unitSetup = ((Inexact)fee).ToCents();
        Details.AddRange(charge.Details);
    }

    /// <summary>Adds the charge for a period, and a setup fee that was put off until now.</summary>
    public void Charge(PeriodCharge charge, int start, decimal setupFee)
    {
        IsMade = true;
        Start = start;
        if (charge.Setup is { } setup)
            SetUp(setup, setupFee);
        Recur = charge.Amount;
        _unitRecur = ((Inexact)charge.Fee).ToCents();
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
}
