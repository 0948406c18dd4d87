namespace Freeside.Domain.Billing;

/// <summary>Something about a customer, a package or a definition that matters to billing.</summary>
/// <param name="Kind">What: one of the constants here.</param>
/// <param name="Number">Of what.</param>
public sealed record BillingFact(string Kind, int Number)
{
    /// <summary>An event's definition that is looked at for every customer of the agent, or was run for this one.</summary>
    public const string Event = "event";

    /// <summary>A fee that waits for the next invoice.</summary>
    public const string Fee = "fee";

    /// <summary>A tax that somebody added for the next invoice.</summary>
    public const string TaxAdjustment = "adjustment";

    /// <summary>A package with services.</summary>
    public const string Services = "services";

    /// <summary>A customer who gets invoices on paper.</summary>
    public const string Paper = "paper";
}
