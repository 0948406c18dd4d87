using Freeside.Domain.Billing;
using Freeside.Domain.Billing.Taxes;
using Freeside.Domain.Common;
using Freeside.Domain.Events.Actions;
using Freeside.Domain.Events.Reading;
using Freeside.Domain.Payments.Methods;

namespace Freeside.Domain.Events;

/// <summary>The events of one run of billing: what they need read, and both stages at which they are run.</summary>
internal sealed class BillingEvents
{
    private readonly IUnitOfWork _unit;
    private readonly int _custnum;
    private readonly BillingEventTerms _terms;
    private readonly DefinedEvents _defined;
    private readonly Pending<IReadOnlyList<ChargeEvent>> _charges;
    private ShopEvents? _events;
    private EventsToRun? _read;
    private EventStages? _stages;

    /// <summary>Asks for the definitions, with the next batch.</summary>
    public BillingEvents(IUnitOfWork unit, int custnum, BillingEventTerms terms)
    {
        (_unit, _custnum, _terms) = (unit, custnum, terms);
        (_defined, _charges) = (unit.Events.Daily(custnum), unit.Events.Charges(custnum));
        Records = new WatchedRecords(unit.Records);
    }

    /// <summary>What the call writes; events see it.</summary>
    public WatchedRecords Records { get; }

    /// <summary>Whether events may cancel, suspend or unsuspend packages; known once the definitions were asked for.</summary>
    public bool ChangePackages => _events!.Ready.Any(e => e.Action is PackageAction);

    /// <summary>Whether an event may apply money once more; known likewise.</summary>
    public bool ApplyMoney => _events!.Ready.Any(e => e.Action is ApplyMoney);

    /// <summary>What events work on; <c>null</c> where there are none.</summary>
    public EventWork? Work { get; private set; }

    /// <summary>Asks for what the events depend on, if there are any, with the next batch.</summary>
    public void Ask()
    {
        _events = new ShopEvents(_defined);
        foreach (var problem in _events.Problems)
            _terms.Notices?.PassedOver(problem);
        if (_events.Ready.Count > 0)
            _read = _unit.Events.ToRun(_custnum, _events.Eventparts);
    }

    /// <summary>All was read.</summary>
    public void Begin(EventGround ground)
    {
        if (_read is null)
            return;
        var state = new CustomerState(ground.Run, _read, Records, ground.Balance, _terms.StatusModule, _charges.Value.Select(c => c.Event));
        Work = new EventWork(ground.Run, state, ground.Rules)
        {
            TaxRate = taxclass => Rate(ground, taxclass),
            Life = ground.Life,
            Billing = ground.Billing,
        };
        _stages = new EventStages(_events!, Work, _terms.Notices);
    }

    /// <summary>Runs what is due before the customer is billed.</summary>
    public void BeforeBilling() => _stages?.Run(EventStage.PreBill);

    /// <summary>Runs what is due after that; declined charges are due anew (cust_main/Billing.pm collect).</summary>
    public async Task CollectAsync(BillingRun run, CancellationToken cancellationToken)
    {
        if (run.Settings.Events.SkipsCancelled && run.Packages.All.All(p => p.IsCancelled))
            return;
        ChargeRetry.Arm(Records, _charges.Value, run.Customer.Agentnum);
        if (_stages is null)
            return;
        var due = _stages.Due(EventStage.Collect);
        if (due.Any(d => d.Event.Action is InvoiceBatch))
            await ReadBatchAsync(run, cancellationToken);
        _stages.Run(due);
    }

    // As late as can be, since others wait for the lock; and not at all for who owes nothing, unless a package's last bill may change that.
    private async Task ReadBatchAsync(BillingRun run, CancellationToken cancellationToken)
    {
        if (Work!.State.Balance <= 0 && Work.Life is null)
            return;
        var customer = run.Customer;
        var payby = PayBy.OfPayment(customer.Payby);
        int? agentnum = run.Settings.Events.HasBatchPerAgent ? customer.Agentnum : null;
        var read = _unit.PaymentBatches.ToFill(customer, payby, agentnum);
        await _unit.ReadAsync(cancellationToken);
        Work.Batching = new PaymentBatching(read, payby, agentnum, _terms.Cipher.Decrypt(customer.Payinfo ?? ""));
    }

    private static Inexact Rate(EventGround ground, string taxclass) => ground.Run.Settings.Taxes.HasTaxProducts
        ? Inexact.Zero
        : new RateTable(ground.Taxes.Rates.Value).Of(TaxPlaces.Of(ground.Taxes, ground.Run.Settings.Taxes).OfFee(), taxclass)
            .Aggregate(Inexact.Zero, (sum, rate) => sum + rate.Percent);
}

/// <summary>What events need of the shop beside its settings.</summary>
/// <param name="StatusModule">The setting <c>cust_main-status_module</c>.</param>
/// <param name="Cipher">Makes stored payment details readable.</param>
/// <param name="Notices">Hears of events that are passed over.</param>
public sealed record BillingEventTerms(string StatusModule, IFieldCipher Cipher, IEventNotices? Notices);
