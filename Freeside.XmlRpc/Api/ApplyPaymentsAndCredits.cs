using Freeside.Domain.Billing.Application;
using Freeside.Domain.Common;
using Freeside.Domain.Customers;
using Freeside.Domain.Outbox;
using Freeside.Domain.Settings;
using Freeside.XmlRpc.Dispatch;

namespace Freeside.XmlRpc.Api;

/// <summary>
/// <c>FS.API.apply_payments_and_credits</c>: applies what is left of a customer's payments and credits to the open invoices
/// (API.pm apply_payments_and_credits).
/// </summary>
internal sealed class ApplyPaymentsAndCredits : IApiMethod
{
    private static readonly Refusal Unknown = Refusal.Error("Unknown custnum");

    /// <inheritdoc/>
    public string Name => "apply_payments_and_credits";

    /// <inheritdoc/>
    public string Help => "Applies unapplied payments and credits of a customer to open invoices, the oldest first. Keys: secret, custnum.";

    /// <inheritdoc/>
    public PreparedCall Prepare(CallArguments arguments, IUnitOfWork work)
    {
        var key = RecordKey.Parse(arguments.Text("custnum"));
        if (key.Refusal is not null)
            return ApiAnswer.Refused(key.Refusal).AsPrepared();
        if (key.Number is not { } custnum)
            return ApiAnswer.Refused(Unknown).AsPrepared();
        return settings =>
        {
            work.BeginTransaction();
            var payer = work.Customers.LockPayer(custnum);
            var open = work.Receivables.OpenInvoices(custnum);
            return async cancellationToken =>
            {
                var refusal = payer.Value is null ? Unknown : await ApplyAsync(work, payer.Value, open.Value, settings, cancellationToken);
                return (refusal ?? await work.SaveAsync(cancellationToken)) is { } refused ? ApiAnswer.Refused(refused) : ApiAnswer.Done([]);
            };
        };
    }

    private static async Task<Refusal?> ApplyAsync(
        IUnitOfWork work, Payer payer, IReadOnlyList<int> open, CallSettings settings, CancellationToken cancellationToken)
    {
        if (open.Count == 0)
            return null;
        var custnum = payer.Custnum;
        var invoices = work.Receivables.ToSettle(open);
        var (payments, credits) = (work.Receivables.UnappliedPayments(custnum), work.Receivables.UnappliedCredits(custnum));
        var receipts = new PaymentReceipts(work, settings, () => work.Customers.Addresses(custnum));
        await work.ReadAsync(cancellationToken);
        var application = new MoneyApplication(invoices, work.Records, work.Stamp, settings, receipts.ForLines(payer, isManual: true));
        return new AutomaticApplication(application, payments.Value, credits.Value, settings).ApplyTo(open);
    }
}
