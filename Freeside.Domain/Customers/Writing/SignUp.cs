using Freeside.Domain.Common;
using Freeside.Domain.Locations;
using Freeside.Domain.Locations.Writing;
using Freeside.Domain.Outbox;
using Freeside.Domain.Payments.Methods;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Customers.Writing;

/// <summary>
/// Makes a new customer, in the original's order: prepaid card, locations, customer, recipients, tags, the card's payment, jobs
/// (cust_main.pm insert). The first refusal is the call's.
/// </summary>
internal sealed class SignUp
{
    private readonly Shop _shop;
    private readonly IUnitOfWork _work;
    private readonly NewCustomerRequest _request;
    private readonly RegionReading _regions;
    private readonly Pending<IReadOnlyList<int>> _tags;
    private readonly CustomerReading _reading;

    /// <summary>Asks for what is needed to decide.</summary>
    public SignUp(Shop shop, IUnitOfWork work, NewCustomerRequest request)
    {
        (_shop, _work, _request) = (shop, work, request);
        _regions = new RegionReading(work, shop);
        _regions.Ask(request.Billing);
        if (request.Service is not null)
            _regions.Ask(request.Service);
        _tags = work.Customers.DefaultTags();
        _reading = CustomerReading.Ask(work, shop, custnum: null, request.Sent, request.Payment, request.Recipients.Accounts);
    }

    /// <summary>Decides, and tells the call's records what is to be saved.</summary>
    /// <returns>The customer, or why there is none.</returns>
    public async Task<(Customer? Customer, Refusal? Refusal)> RunAsync(CallSettings settings, CancellationToken cancellationToken)
    {
        var fields = _request.Fields(settings.Customers);
        var prepaid = new PrepaidSignUp(_work);
        if (Unsupported(settings) is { } unsupported)
            return (null, unsupported);
        if (ReferenceEquals(fields, _request.Sent) && _request.PrepaidCard is { } identifier
            && await prepaid.TakeAsync(identifier, fields, cancellationToken) is { } noCard)
            return (null, noCard);
        var check = new LocationCheck(_shop.Rules, settings.Locations);
        var (bill, badBill) = await InsertLocationAsync(_request.Billing, check, settings.Locations, "billing", cancellationToken);
        if (badBill is not null)
            return (null, badBill);
        var (ship, badShip) = _request.Service is null
            ? (bill, null)
            : await InsertLocationAsync(_request.Service, check, settings.Locations, "service", cancellationToken);
        if (badShip is not null)
            return (null, badShip);
        var (customer, refusal) = await InsertCustomerAsync(fields, bill!, ship!, settings, cancellationToken);
        return (customer, refusal ?? Follow(customer!, bill!, ship!, prepaid, settings));
    }

    private static Refusal? Unsupported(CallSettings settings) => settings.Customers.Unsupported is { } name
        ? Refusal.Error($"Freeside's setting {name} is in force; this server does not run exports, so no customer was made")
        : null;

    private async Task<(Location? Location, Refusal? Refusal)> InsertLocationAsync(
        FieldValues fields, LocationCheck check, LocationSettings settings, string kind, CancellationToken cancellationToken)
    {
        check.BeforeInsert(fields);
        var refusal = check.Run(fields, _regions.Of(fields));
        var location = refusal is null ? await NewLocation.MakeAsync(_work, fields, custnum: null, settings, cancellationToken) : null;
        refusal ??= _work.Records.WouldRefuse(location!);
        if (refusal is not null)
            return (null, refusal with { Text = $"{refusal.Text} (in {kind} location)" });
        _work.Records.Insert(location!);
        DistrictJobs.AddFor(_work, location!, settings);
        return (location, null);
    }

    private async Task<(Customer? Customer, Refusal? Refusal)> InsertCustomerAsync(
        FieldValues fields, Location bill, Location ship, CallSettings settings, CancellationToken cancellationToken)
    {
        if (PerlTruth.IsTrue(settings.Customers.AutoAgentCustid) && !PerlTruth.IsTrue(fields["agent_custid"]))
            return (null, AutoAgentCustid.Refusal(settings.Customers.AutoAgentCustid));
        var payment = new CustomerPaymentCheck(CustomerPayment.Read(fields), _reading.PaymentContext(_shop, _work.Stamp, settings, old: null));
        var context = new CustomerCheckContext
        {
            IsNew = true,
            HasOneAddress = bill.Locationnum == ship.Locationnum,
            BillingCountry = bill.Country,
            Payment = payment,
        };
        if ((payment.Admission() ?? new CustomerCheck(_shop, settings.Customers, _reading.References.Value).Run(fields, context)) is { } refusal)
            return (null, refusal);
        if (CardVerification.Refusal(payment, settings.Customers) is { } unverified)
            return (null, unverified);
        var custnum = settings.Locations.TaxDistrictMethod.Length > 0
            ? await _work.Records.DrawNumberAsync<Customer>(cancellationToken)
            : _work.Records.NewNumber();
        var customer = new Customer { Custnum = custnum, First = "", Last = "", Payby = "" };
        CustomerFields.All.Write(fields, customer);
        (customer.Signupdate, customer.Usernum) = (_work.Stamp.Now, _work.Stamp.Usernum);
        (customer.BillLocationnum, customer.ShipLocationnum) = (bill.Locationnum, ship.Locationnum);
        var invalid = CustomerPayment.Seal(fields, customer, _shop.Cipher)
            ?? _work.Records.WouldRefuse(customer)
            ?? DuplicateAgentCustid.Refusal(_reading.References.Value, fields);
        if (invalid is not null)
            return (null, invalid);
        _work.Records.Insert(customer);
        return (customer, null);
    }

    private Refusal? Follow(Customer customer, Location bill, Location ship, PrepaidSignUp prepaid, CallSettings settings)
    {
        foreach (var location in new[] { bill, ship }.Distinct())
        {
            location.Custnum = customer.Custnum;
            _work.Records.Replace(location);
        }

        var recipients = _request.Recipients;
        var refusal = recipients.Check(
                _shop.Rules, _shop.Messages, customer.Fax ?? "", _reading.Accounts.Value, customer.Agentnum, settings.Customers)
            ?? RecipientsChange.Write(_work.Records, customer.Custnum, [], _ => "", recipients);
        if (refusal is not null)
            return refusal;
        foreach (var tagnum in _tags.Value)
            _work.Records.Insert(new CustomerTag { Custtagnum = _work.Records.NewNumber(), Custnum = customer.Custnum, Tagnum = tagnum });
        if (prepaid.PayInto(customer, Receipts(settings)) is { } notPaid)
            return notPaid;
        SearchIndexJobs.Add(_work, customer);
        DistrictJobs.AddFor(_work, customer, settings.Locations);
        return null;
    }

    private PaymentReceipts Receipts(CallSettings settings) => new(_work, settings, () => Pending.Known<IReadOnlyList<string>>(
        [.. _request.Recipients.Items.Select(item => InvoiceRecipients.Address(SentRecipients.Stored(item), _reading.Accounts.Value))]));
}
