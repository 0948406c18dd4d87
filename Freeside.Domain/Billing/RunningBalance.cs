namespace Freeside.Domain.Billing;

/// <summary>What a customer owes while a call makes invoices and gives credits that nobody can read yet.</summary>
/// <param name="owed">What was owed when the call began.</param>
internal sealed class RunningBalance(decimal owed)
{
    /// <summary>What is owed, two decimals; negative: what the shop owes.</summary>
    public decimal Owed { get; set; } = owed;
}
