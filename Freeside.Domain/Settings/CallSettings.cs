namespace Freeside.Domain.Settings;

/// <summary>Typed view of the settings that may change between two calls. Each part is made when it is first asked for: a call needs few. Calls share it as long as nothing changes.</summary>
public sealed class CallSettings(ConfTable conf)
{
    /// <summary>The secret every call carries; empty admits nobody.</summary>
    public string SharedSecret => conf.Line(Conf.ApiSharedSecret) ?? "";

    /// <summary>Settings on customers.</summary>
    public CustomerSettings Customers => field ??= new(conf);

    /// <summary>Settings on locations.</summary>
    public LocationSettings Locations => field ??= new(conf);

    /// <summary>Settings on payments and credits.</summary>
    public MoneySettings Money => field ??= new(conf);

    /// <summary>Settings on receipts for payments.</summary>
    public ReceiptSettings Receipts => field ??= new(conf);

    /// <summary>Settings on billing.</summary>
    public BillingSettings Billing => field ??= new(conf);

    /// <summary>Settings on the life of packages.</summary>
    public LifeSettings Life => field ??= new(conf);

    /// <summary>Settings on events.</summary>
    public EventSettings Events => field ??= new(conf);

    /// <summary>Settings on taxes.</summary>
    public TaxSettings Taxes => field ??= new(conf);

    /// <summary>What stands before a customer's shown number; empty: nothing.</summary>
    public string CustnumDisplayPrefix(int? agentnum) => conf.Line(Conf.CustnumDisplayPrefix, agentnum) ?? "";

    /// <summary>The settings on cards and accounts.</summary>
    public PaymentFieldSettings PaymentFields => field ??= new(conf);

    /// <summary>Whether a package that took another's place is billed at once.</summary>
    public bool BillsMovedPackages => conf.Exists(Conf.ChangeBillNow);

    /// <summary>Whether months are counted from the 28th at the latest.</summary>
    public bool RollsAnniversaryBack => conf.Exists(Conf.AnniversaryRollback);

    /// <summary>Whether packages have balances of their own, and payments and credits may be for one of them.</summary>
    public bool HasPackageBalances => conf.Exists(Conf.PackageBalances);

    /// <summary>Whether what is paid for is exported.</summary>
    public bool ExportsOnPayment => conf.Exists(Conf.ExportOnPayment);
}
