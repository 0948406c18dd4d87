namespace Freeside.Domain.Events.Conditions;

/// <summary><c>cust_pay_batch_declined</c>: the batched payment was declined.</summary>
internal sealed class BatchedPaymentDeclined : EventCondition
{
    /// <summary>The condition <c>cust_pay_batch_declined</c>.</summary>
    public static ConditionEntry Entry { get; } = new("cust_pay_batch_declined", EventTable.BatchedPayment, _ => new BatchedPaymentDeclined());

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => check.Subject.Other?.Text?.Contains("declined", StringComparison.OrdinalIgnoreCase) ?? false;
}
