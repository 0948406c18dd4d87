using Freeside.Domain.Common;
using Freeside.Domain.Customers.Writing;
using Freeside.XmlRpc.Codec;
using Freeside.XmlRpc.Dispatch;

namespace Freeside.XmlRpc.Api;

/// <summary><c>FS.API.new_customer</c>: makes a customer with locations, way to pay and invoice recipients (API.pm new_customer).</summary>
internal sealed class NewCustomer(Shop shop) : IApiMethod
{
    /// <inheritdoc/>
    public string Name => "new_customer";

    /// <inheritdoc/>
    public string Help => "Makes a customer. Keys: secret, agentnum, refnum, first, last, payby, an address (also with bill_ or ship_ before its fields), …";

    /// <inheritdoc/>
    public PreparedCall Prepare(CallArguments arguments, IUnitOfWork work)
    {
        var signUp = new SignUp(shop, work, NewCustomerRequest.Read(arguments.Text));
        return settings => async cancellationToken =>
        {
            var (customer, refusal) = await signUp.RunAsync(settings, cancellationToken);
            return (refusal ?? await work.SaveAsync(cancellationToken)) is { } refused
                ? ApiAnswer.Refused(refused)
                : ApiAnswer.Done(new XmlRpcStruct { ["custnum"] = $"{customer!.Custnum}" });
        };
    }
}
