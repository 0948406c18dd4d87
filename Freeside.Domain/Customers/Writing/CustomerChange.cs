using Freeside.Domain.Billing;
using Freeside.Domain.Common;
using Freeside.Domain.Packages;
using Freeside.Domain.Payments.Methods;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Customers.Writing;

/// <summary>
/// Changes a customer, in the original's order: new addresses, then the customer's row, packages that move with the service location,
/// old locations, recipients, charges to retry, jobs (API.pm update_customer, cust_main.pm replace). The first refusal is the call's.
/// </summary>
internal sealed class CustomerChange
{
    private readonly Shop _shop;
    private readonly IUnitOfWork _work;
    private readonly CustomerChangeRequest _request;
    private readonly Customer _customer;
    private readonly FieldValues _fields;
    private readonly CustomerPaymentFields _oldPayment;
    private readonly CustomerAddresses _addresses;
    private readonly RecipientsReading _recipients;
    private readonly CustomerReading _reading;
    private readonly LocationsLeft _left;
    private readonly ChargesToRetry _charges;
    private readonly bool _changesCode;
    private LoadedPackages? _packages;

    /// <summary>Takes what was read of the customer, and asks for what is needed to decide.</summary>
    public CustomerChange(Shop shop, IUnitOfWork work, CustomerChangeRequest request, CustomerToChange loaded, CallSettings settings)
    {
        (_shop, _work, _request, _customer) = (shop, work, request, loaded.Customer);
        _fields = CustomerFields.All.Read(_customer);
        CustomerPayment.Open(_customer, _fields, shop.Cipher);
        _oldPayment = CustomerPayment.Read(_fields);
        request.PutOver(_fields);
        _changesCode = _fields["paycvv"] != _oldPayment.Paycvv;
        _addresses = new CustomerAddresses(shop, work, loaded, request, settings.Locations);
        _recipients = new RecipientsReading(work, loaded.Recipients, request.Recipients);
        _reading = CustomerReading.Ask(work, shop, _customer.Custnum, _fields, CustomerPayment.Read(_fields), accounts: []);
        _left = new LocationsLeft(work, _customer);
        _charges = new ChargesToRetry(work, _customer.Custnum, _oldPayment, _fields["payby"]);
        _packages = _addresses.IsServiceLikelyToMove ? PackagesAtOldService() : null;
    }

    /// <summary>Decides, and tells the call's records what is to be saved.</summary>
    /// <returns>Why nothing is changed, or <c>null</c>.</returns>
    public async Task<Refusal?> RunAsync(CallSettings settings, CancellationToken cancellationToken)
    {
        if (settings.Customers.Unsupported is { } name)
            return Refusal.Error($"Freeside's setting {name} is in force; this server does not run exports, so nothing was changed");

        // An address that is refused here is a fault: the original dies on it.
        if (await _addresses.TakeSentAsync(cancellationToken) is { } badAddress)
            return badAddress with { Kind = RefusalKind.Fault };
        var payment = new CustomerPaymentCheck(CustomerPayment.Read(_fields), _reading.PaymentContext(_shop, _work.Stamp, settings, _oldPayment));
        var refusal = payment.Admission()
            ?? CardVerification.Refusal(payment, settings.Customers)
            ?? await _addresses.AssignAsync(_customer, cancellationToken)
            ?? ReplaceCustomer(payment, settings)
            ?? await MovePackagesAsync(settings, cancellationToken);
        if (refusal is not null)
            return refusal;
        _left.Disable(_addresses, _packages);
        if (ReplaceRecipients(settings) is { } badRecipient)
            return badRecipient;
        _charges.Arm(_work.Records, CustomerPayment.Read(_fields), _customer.Agentnum);
        SearchIndexJobs.Add(_work, _customer);
        return null;
    }

    private LoadedPackages? PackagesAtOldService() =>
        PerlTruth.IsTrue(_addresses.OldShipLocationnum) ? _work.Packages.ToMoveFrom(_addresses.OldShipLocationnum!.Value) : null;

    private Refusal? ReplaceCustomer(CustomerPaymentCheck payment, CallSettings settings)
    {
        if (settings.Customers.KeepsInvoiceAddress)
            _fields["invoice_ship_address"] = _customer.InvoiceShipAddress ?? "";
        var context = new CustomerCheckContext
        {
            IsNew = false,
            HasOneAddress = _customer.BillLocationnum == _customer.ShipLocationnum,
            BillingCountry = _addresses.Billing!.Country,
            Payment = payment,
        };
        if (new CustomerCheck(_shop, settings.Customers, _reading.References.Value).Run(_fields, context) is { } refusal)
            return refusal;
        CustomerFields.All.Write(_fields, _customer);
        _customer.Usernum = PerlTruth.IsTrue(_customer.Usernum) ? _customer.Usernum : _work.Stamp.Usernum;
        var invalid = CustomerPayment.Seal(_fields, _customer, _shop.Cipher)
            ?? _work.Records.WouldRefuse(_customer)
            ?? DuplicateAgentCustid.Refusal(_reading.References.Value, _fields);
        if (invalid is not null)
            return invalid;

        // The original compares with a fresh ciphertext, so that with encryption on something always changed. Without, it compares the
        // verification code it stores in clear.
        _work.Records.Replace(_customer, evenIfSame: _shop.Cipher.IsOn || _changesCode);
        return null;
    }

    private async Task<Refusal?> MovePackagesAsync(CallSettings settings, CancellationToken cancellationToken)
    {
        if (!_addresses.ServiceMoved)
            return null;
        if (_packages is null)
        {
            _packages = PackagesAtOldService()!;
            await _work.ReadAsync(cancellationToken);
        }

        var service = Destination.At(_addresses.Service!);
        var billing = await MovedPackageBilling.ReadAsync(
            _work, _shop.Rules, settings, _customer, [service, Destination.At(_addresses.Billing!)], cancellationToken);
        return new PackageMove(_packages, _work.Records, _work.Stamp, settings, billing).MoveAll(_addresses.OldShipLocationnum!.Value, service);
    }

    private Refusal? ReplaceRecipients(CallSettings settings)
    {
        var sent = _recipients.Wanted;
        return sent.Check(
                _shop.Rules, _shop.Messages, _customer.Fax ?? "", _recipients.Accounts.Value, _customer.Agentnum, settings.Customers)
            ?? RecipientsChange.Write(_work.Records, _customer.Custnum, _recipients.Stored, _recipients.AddressOf, sent);
    }
}
