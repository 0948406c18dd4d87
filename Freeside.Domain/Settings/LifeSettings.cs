namespace Freeside.Domain.Settings;

/// <summary>Typed view of the settings on cancelling, suspending and unsuspending packages; none holds per agent.</summary>
public sealed class LifeSettings(ConfTable conf)
{
    /// <summary>The kind of reason of credits for what a cancelled package is not used; empty: there is none.</summary>
    public string CancelCreditType { get; } = conf.Line(Conf.CancelCreditType) ?? "";

    /// <summary>The kind of reason of credits for what a suspended package is not used; empty: there is none.</summary>
    public string SuspendCreditType { get; } = conf.Line(Conf.SuspendCreditType) ?? "";

    /// <summary>Whether the time a package was suspended is always added to its next bill date.</summary>
    public bool AlwaysAdjustsBill { get; } = conf.Exists(Conf.AlwaysAdjustBill);

    /// <summary>Whether services become ones of another definition where a package that is changed may not keep them as they are.</summary>
    public bool ConvertsServices { get; } = conf.Exists(Conf.ChangeServices);

    /// <summary>Whether usage is billed when a package is cancelled.</summary>
    public bool BillsUsageOnCancel { get; } = conf.Exists(Conf.BillUsageOnCancel);
}
