using Freeside.Domain.Common;

namespace Freeside.Domain.Payments.Methods;

/// <summary>Accounts free of charge are for users with the right to make them.</summary>
internal static class ComplimentaryAccount
{
    /// <summary>The answer to users without that right (cust_main.pm check and replace).</summary>
    public static Refusal NotPermitted { get; } = Refusal.Error("You are not permitted to create complimentary accounts.");
}
