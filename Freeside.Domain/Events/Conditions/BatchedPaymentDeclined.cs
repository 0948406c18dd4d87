namespace Freeside.Domain.Events.Conditions;

/// <summary><c>cust_pay_batch_declined</c>: the batched payment was declined.</summary>
internal sealed class BatchedPaymentDeclined : EventCondition
{
    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => check.Subject.Other?.Text?.Contains("declined", StringComparison.OrdinalIgnoreCase) ?? false;
}
