using System.Globalization;

namespace Freeside.Domain.Settings;

/// <summary>Typed view of the settings on events, read at every call.</summary>
public sealed class EventSettings(ConfTable conf)
{
    /// <summary>Whether customers all of whose packages are cancelled have no events.</summary>
    public bool SkipsCancelled { get; } = conf.Exists(Conf.CancelledNoEvents);

    /// <summary>Whether the shop has a gateway to charge cards and accounts with.</summary>
    public bool HasGateway { get; } = conf.Exists(Conf.PaymentGateway);

    /// <summary>Whether each agent has batches of payments of its own.</summary>
    public bool HasBatchPerAgent { get; } = conf.Exists(Conf.BatchPerAgent);

    /// <summary>The class of late fees that name none.</summary>
    public int? FeeClass { get; } = int.TryParse(conf.Line(Conf.FinanceClass), NumberStyles.None, CultureInfo.InvariantCulture, out var classnum) && classnum > 0
        ? classnum : null;

    /// <summary>Whether every definition needs a tax class.</summary>
    public bool RequiresTaxclass { get; } = conf.Exists(Conf.RequireTaxclasses);

    /// <summary>The terms of invoices where neither they nor the customer have any; empty: none.</summary>
    public string DefaultTerms(int agentnum) => conf.Line(Conf.DefaultTerms, agentnum) ?? "";
}
