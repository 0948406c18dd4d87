using Freeside.Domain.Billing;
using Freeside.Domain.Billing.Application;
using Freeside.Domain.Billing.Fees;
using Freeside.Domain.Billing.Plans;
using Freeside.Domain.Common;
using Freeside.Domain.Customers;
using Freeside.Domain.Events;
using Freeside.Domain.Events.Reading;
using Freeside.Domain.Invoices;
using Freeside.Domain.Packages;
using Freeside.Domain.Reasons;
using Freeside.Domain.Services;
using Freeside.Domain.Settings;
using Freeside.Tests.Domain.Billing.Application;

namespace Freeside.Tests.Domain.Events;

/// <summary>A customer with invoices, packages and events, for conditions without a database.</summary>
internal sealed class EventScene
{
    /// <summary>Now: Wednesday 2024-03-20 09:00 UTC.</summary>
    public const int Now = 1710925200;

    /// <summary>A day.</summary>
    public const int Day = 86400;

    /// <summary>The event whose conditions are looked at.</summary>
    public const int Eventpart = 7;

    public Customer Customer { get; init; } = new() { Custnum = 2, Last = "Schmoe", First = "Joe", Payby = "CARD", Agentnum = 3 };

    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    public int Time { get; init; } = Now;

    public List<Package> Packages { get; } = [];

    public List<PackageKind> Kinds { get; } = [];

    public List<Invoice> Invoices { get; } = [];

    public List<InvoiceApplied> Applied { get; } = [];

    public List<InvoicedPackage> Invoiced { get; } = [];

    public List<OtherSubject> Others { get; } = [];

    public List<CustomerEvent> Events { get; } = [];

    public List<string> Destinations { get; } = [];

    public List<int> Tags { get; } = [];

    public List<ConfRow> Conf { get; } = [];

    public int? AgentType { get; init; }

    /// <summary>Payments and credits that are not applied.</summary>
    public decimal Unapplied { get; init; }

    /// <summary>What was written in the call.</summary>
    public WatchedRecords Records { get; } = new(new NotedRecords());

    /// <summary>A scene with one invoice.</summary>
    public static EventScene WithInvoice(int age, decimal charged = 100) => new() { Invoices = { Invoice(5, age, charged) } };

    /// <summary>A scene with one package.</summary>
    public static EventScene WithPackage(Package package, PackageKind? kind = null)
    {
        var scene = new EventScene { Packages = { package } };
        if (kind is not null)
            scene.Kinds.Add(kind);
        return scene;
    }

    /// <summary>An invoice that many seconds old.</summary>
    public static Invoice Invoice(int invnum, int age, decimal charged) => new() { Invnum = invnum, Custnum = 2, Date = Now - age, Charged = charged };

    /// <summary>A record of the event about something.</summary>
    public static CustomerEvent Past(int number, int age, string status = "done", int eventpart = Eventpart) =>
        new() { Eventnum = number * 1000 + age % 1000, Eventpart = eventpart, Tablenum = number, Date = Now - age, Status = status };

    /// <summary>Whether the original's code has the condition hold about the scene's first invoice or package, or the customer.</summary>
    public bool Holds(string condition, params (string Name, string Value)[] options) => Made(condition, options).Holds(Check(Subject()));

    /// <summary>Whether SQL has it hold.</summary>
    public bool PassesFilter(string condition, params (string Name, string Value)[] options) => Made(condition, options).PassesFilter(Check(Subject()));

    /// <summary>The same about something else.</summary>
    public bool HoldsAbout(EventSubject subject, string condition, params (string Name, string Value)[] options) => Made(condition, options).Holds(Check(subject));

    /// <summary>Once the event's own record is there.</summary>
    public bool HoldsAgain(string condition, params (string Name, string Value)[] options)
    {
        var own = new CustomerEvent { Eventnum = 99, Eventpart = Eventpart, Tablenum = Subject().Number, Date = Time, Status = "new" };
        Records.Insert(own);
        return Made(condition, options).Holds(Check(Subject()) with { Row = own });
    }

    /// <summary>What cannot be read of the options; <c>null</c>: everything can.</summary>
    public static string? Problem(string condition, params (string Name, string Value)[] options)
    {
        var read = Options(options);
        EventConditions.Named(condition)!.Make(read);
        return read.Problem;
    }

    /// <summary>The customer as events see it.</summary>
    public CustomerState State()
    {
        var stamp = new RecordStamp(1, "fs_api", Time, Zone);
        var settings = new CallSettings(new ConfTable(Conf));
        var read = Read();
        var run = BillingRun.Of(Customer, NoneToBill(), Balance(), Records, stamp, settings);
        return new CustomerState(run, read, Records, Balance(), "Classic", []);
    }

    private static CustomerToBill NoneToBill() => new()
    {
        Packages = None<Package>(),
        MainPackages = None<Package>(),
        PackageDiscounts = None<PackageDiscount>(),
        Discounts = None<Discount>(),
        Definitions = None<PackageDefinition>(),
        Options = None<PackageDefinitionOption>(),
        Links = None<SupplementalLink>(),
        Sections = None<DefinitionSection>(),
        PackageOptions = None<PackageOption>(),
        Details = None<PackageDetail>(),
        Services = None<BilledService>(),
        ServiceHistory = None<ServiceSpan>(),
        Usage = new UsageToReset { Accounts = None<MailAccount>(), Minutes = None<GrantedMinutes>(), Pools = None<PackageUsage>() },
        Fees = new FeesToCharge
        {
            Definitions = None<FeeDefinition>(),
            Usage = None<UsageFee>(),
            OfEvents = None<EventFee>(),
            Origins = None<EventFeeOrigin>(),
            OfReasons = None<PackageReasonFee>(),
            ReasonOrigins = None<ReasonFeeOrigin>(),
        },
        Adjustments = None<TaxAdjustment>(),
        Predecessors = None<Predecessor>(),
        TransferReason = Pending.Known(new FoundReason(null, null)),
        AgentName = Pending.Known<string?>(null),
        LatestInvoice = Pending.Known<Invoice?>(null),
        Facts = None<BillingFact>(),
    };

    private EventsToRun Read() => new()
    {
        Packages = Known(Packages),
        Kinds = Known(Kinds),
        Serviced = None<int>(),
        Invoices = Known(Invoices),
        Applied = Known(Applied),
        Invoiced = Known(Invoiced),
        Others = Known(Others),
        Events = Known(Events),
        WaitingFees = None<WaitingFee>(),
        Destinations = Known(Destinations.ConvertAll(d => new InvoiceDestination { Destnum = 1, Custnum = 2, Dest = d })),
        Tags = Known(Tags),
        AgentType = Pending.Known(AgentType),
        Svcparts = None<int>(),
        HasGateway = Pending.Known(value: false),
        MayCancel = Pending.Known(value: true),
    };

    private Balance Balance() => new()
    {
        Charged = Invoices.Sum(i => i.Charged),
        AppliedToInvoices = Applied.Sum(a => a.Amount),
        Paid = Applied.Sum(a => a.Amount) + Unapplied,
        AppliedFromPayments = Applied.Sum(a => a.Amount),
    };

    private EventSubject Subject() =>
        Invoices.Count > 0 ? EventSubject.Of(Invoices[0])
        : Packages.Count > 0 ? EventSubject.Of(Packages[0])
        : new EventSubject(EventTable.Customer, Customer.Custnum);

    private EventCheck Check(EventSubject subject)
    {
        var definition = new EventDefinition { Eventpart = Eventpart, Event = "test", Eventtable = "cust_main", Action = "apply" };
        var due = new DueDefinition(definition, subject.Table, [], EventActions.Named("apply")!.Make(Options([])), EventStage.Collect);
        return new EventCheck(due, subject, Row: null, State());
    }

    private static EventCondition Made(string condition, (string Name, string Value)[] options) => EventConditions.Named(condition)!.Make(Options(options));

    // Choices are given as one text with bars.
    private static EventOptions Options((string Name, string Value)[] options) => EventOptions.Of(options.SelectMany(o => o.Value.Contains('|', StringComparison.Ordinal)
        ? o.Value.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(c => new EventConditionRow(Eventpart, 1, "", o.Name, "HASH", c))
        : [new EventConditionRow(Eventpart, 1, "", o.Name, o.Value, null)]));

    private static Pending<IReadOnlyList<T>> Known<T>(IReadOnlyList<T> rows) => Pending.Known(rows);

    private static Pending<IReadOnlyList<T>> None<T>() => Pending.Known<IReadOnlyList<T>>([]);
}
