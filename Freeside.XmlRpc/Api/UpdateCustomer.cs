using Freeside.Domain.Common;
using Freeside.Domain.Customers.Writing;
using Freeside.Domain.Settings;
using Freeside.XmlRpc.Dispatch;

namespace Freeside.XmlRpc.Api;

/// <summary><c>FS.API.update_customer</c>: changes what is sent of a customer and leaves the rest (API.pm update_customer).</summary>
internal sealed class UpdateCustomer(Shop shop) : IApiMethod
{
    /// <inheritdoc/>
    public string Name => "update_customer";

    /// <inheritdoc/>
    public string Help => "Changes a customer: a key that is not sent leaves what is stored, an empty value clears it. Keys: secret, custnum, …";

    /// <inheritdoc/>
    public PreparedCall Prepare(CallArguments arguments, IUnitOfWork work)
    {
        var text = arguments.Text("custnum");
        if (!PerlTruth.IsTrue(text))
            return ApiAnswer.Refused(Refusal.Error("no customer record")).AsPrepared();
        var key = RecordKey.Parse(text);
        if (key.Refusal is not null)
            return ApiAnswer.Refused(key.Refusal).AsPrepared();
        var request = CustomerChangeRequest.Read(arguments.Has, arguments.Text);
        var custnum = key.Number!.Value;
        return settings =>
        {
            work.BeginTransaction();
            var customer = work.Customers.Lock(custnum);
            var profile = work.Customers.Profile(custnum);
            var locations = work.Locations.ToChange(custnum);
            var recipients = work.Customers.Recipients(custnum);
            return async cancellationToken => customer.Value is null
                ? ApiAnswer.Refused(Refusal.Error($"unknown custnum {text}"))
                : await ChangeAsync(work, request, new CustomerToChange(customer.Value, profile.Value!, locations.Value, recipients.Value), settings, cancellationToken);
        };
    }

    private async Task<ApiAnswer> ChangeAsync(
        IUnitOfWork work, CustomerChangeRequest request, CustomerToChange loaded, CallSettings settings, CancellationToken cancellationToken)
    {
        var change = new CustomerChange(shop, work, request, loaded, settings);
        await work.ReadAsync(cancellationToken);
        var refusal = await change.RunAsync(settings, cancellationToken) ?? await work.SaveAsync(cancellationToken);
        return refusal is null ? ApiAnswer.Done([]) : ApiAnswer.Refused(refusal);
    }
}
