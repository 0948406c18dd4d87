using Freeside.Domain.Common;
using Freeside.Domain.Customers;
using Freeside.Domain.Locations;
using Freeside.Domain.Settings;
using Freeside.XmlRpc.Codec;
using Freeside.XmlRpc.Dispatch;

namespace Freeside.XmlRpc.Api;

/// <summary><c>FS.API.customer_info</c>: names, addresses, balance and status of a customer (API.pm customer_info).</summary>
internal sealed class CustomerInfo(StartSettings startSettings) : IApiMethod
{
    private static readonly Refusal UnknownCustomer = Refusal.Error("Unknown custnum");

    /// <inheritdoc/>
    public string Name => "customer_info";

    /// <inheritdoc/>
    public string Help => "Tells a customer's names, phones, addresses, invoice recipients, balance and status. Keys: secret, custnum.";

    /// <inheritdoc/>
    public bool OnlyReads => true;

    /// <inheritdoc/>
    public PreparedCall Prepare(CallArguments arguments, IUnitOfWork work)
    {
        var key = RecordKey.Parse(arguments.Text("custnum"));
        if (key.Refusal is not null)
            return ApiAnswer.Refused(key.Refusal).AsPrepared();
        if (key.Number is not { } custnum)
            return ApiAnswer.Refused(UnknownCustomer).AsPrepared();
        var profile = work.Customers.Profile(custnum);
        var balance = work.Customers.Balance(custnum);
        var packages = work.Customers.PackageStates(custnum);
        var destinations = work.Customers.InvoiceDestinations(custnum);
        return settings => async cancellationToken =>
        {
            if (profile.Value is not { } customer)
                return ApiAnswer.Refused(UnknownCustomer);
            var status = CustomerStatus.Of(startSettings.StatusModule, packages.Value, out var refusal);
            return refusal is not null
                ? ApiAnswer.Refused(refusal)
                : Tell(customer, balance.Value, status, await RecipientsAsync(work, destinations.Value, cancellationToken), settings);
        };
    }

    private static async Task<InvoiceRecipients> RecipientsAsync(
        IUnitOfWork work, IReadOnlyList<string> destinations, CancellationToken cancellationToken)
    {
        var svcnums = InvoiceRecipients.Accounts(destinations);
        if (svcnums.Count == 0)
            return InvoiceRecipients.From(destinations, new Dictionary<int, string>());
        var addresses = work.Customers.AccountAddresses(svcnums);
        await work.ReadAsync(cancellationToken);
        return InvoiceRecipients.From(destinations, addresses.Value);
    }

    private ApiAnswer Tell(
        CustomerProfile customer, Balance balance, CustomerStatus status, InvoiceRecipients recipients, CallSettings settings)
    {
        var prefix = settings.CustnumDisplayPrefix(customer.Agentnum);
        var members = new XmlRpcStruct
        {
            ["display_custnum"] = DisplayNumber.Of(customer.Custnum, customer.AgentCustid, prefix, startSettings),
            ["name"] = customer.Name,
            ["balance"] = MoneyText.Of(balance.Owed),
            ["status"] = status.Name,
            ["statuscolor"] = status.Color,
            ["first"] = customer.First,
            ["last"] = customer.Last,
            ["company"] = customer.Company ?? "",
            ["daytime"] = customer.Daytime ?? "",
            ["night"] = customer.Night ?? "",
            ["fax"] = customer.Fax ?? "",
            ["mobile"] = customer.Mobile ?? "",
        };
        AddAddress(members, "", customer.BillingAddress);
        AddAddress(members, "ship_", customer.ServiceAddress);
        members["invoicing_list"] = recipients.List;
        members["postal_invoicing"] = recipients.Postal;
        return ApiAnswer.Done(members);
    }

    private static void AddAddress(XmlRpcStruct members, string prefix, Address? address)
    {
        foreach (var (name, value) in address?.Fields ?? [])
            members[prefix + name] = value ?? "";
    }
}
