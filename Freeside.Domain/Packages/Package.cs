using Freeside.Domain.Common;

namespace Freeside.Domain.Packages;

/// <summary>A package a customer ordered (<c>cust_pkg</c>). All dates are epoch seconds; one that is missing or zero counts as none.</summary>
public sealed class Package
{
    /// <summary>The package's number.</summary>
    public int Pkgnum { get; init; }

    /// <summary>The customer.</summary>
    public int Custnum { get; set; }

    /// <summary>The definition.</summary>
    public int Pkgpart { get; set; }

    /// <summary>The contact it belongs to.</summary>
    public int? Contactnum { get; set; }

    /// <summary>Where it is served.</summary>
    public int? Locationnum { get; set; }

    /// <summary>Who took the order.</summary>
    public int? Usernum { get; set; }

    /// <summary>Who sold it.</summary>
    public int? Salesnum { get; set; }

    /// <summary>How many; missing: one.</summary>
    public int? Quantity { get; set; }

    /// <summary><c>Y</c>: its setup fee is not charged.</summary>
    public string? WaiveSetup { get; set; }

    /// <summary>When it was ordered.</summary>
    public int? OrderDate { get; set; }

    /// <summary>When it is to start.</summary>
    public int? StartDate { get; set; }

    /// <summary>When it was billed for the first time.</summary>
    public int? Setup { get; set; }

    /// <summary>When it is to be billed next.</summary>
    public int? Bill { get; set; }

    /// <summary>The day up to which it was billed before that.</summary>
    public int? LastBill { get; set; }

    /// <summary>When it was suspended.</summary>
    public int? Susp { get; set; }

    /// <summary>When it is to be suspended.</summary>
    public int? Adjourn { get; set; }

    /// <summary>When its suspension is to end.</summary>
    public int? Resume { get; set; }

    /// <summary>When it was cancelled.</summary>
    public int? Cancel { get; set; }

    /// <summary>When it is to be cancelled, or changed into <see cref="ChangeToPkgnum"/>.</summary>
    public int? Expire { get; set; }

    /// <summary>Until when it is left alone.</summary>
    public int? Dundate { get; set; }

    /// <summary>When its contract ends.</summary>
    public int? ContractEnd { get; set; }

    /// <summary>When it took the place of <see cref="ChangePkgnum"/>.</summary>
    public int? ChangeDate { get; set; }

    /// <summary>The package whose place it took.</summary>
    public int? ChangePkgnum { get; set; }

    /// <summary>That package's definition.</summary>
    public int? ChangePkgpart { get; set; }

    /// <summary>That package's location.</summary>
    public int? ChangeLocationnum { get; set; }

    /// <summary>The customer who took it over.</summary>
    public int? ChangeCustnum { get; set; }

    /// <summary>The package that is to take its place when it expires.</summary>
    public int? ChangeToPkgnum { get; set; }

    /// <summary>The package it is supplemental to.</summary>
    public int? MainPkgnum { get; set; }

    /// <summary>The link between both definitions that made it supplemental.</summary>
    public int? Pkglinknum { get; set; }

    /// <summary><c>Y</c>: it is never paid for automatically, and billed on an invoice with others of that kind.</summary>
    public string? NoAuto { get; set; }

    /// <summary><c>Y</c>: it is billed on an invoice of its own.</summary>
    public string? SeparateBill { get; set; }

    /// <summary><c>Y</c> or <c>N</c>: whether a setup of nothing is shown; missing: as its definition says.</summary>
    public string? SetupShowZero { get; set; }

    /// <summary><c>Y</c> or <c>N</c>: whether a period for nothing is shown; missing: as its definition says.</summary>
    public string? RecurShowZero { get; set; }

    /// <summary>Whether it was billed for the first time.</summary>
    public bool IsSetUp => PerlTruth.IsTrue(Setup);

    /// <summary>Whether it was cancelled.</summary>
    public bool IsCancelled => PerlTruth.IsTrue(Cancel);

    /// <summary>Whether what is done to it is done to its main package instead: a link that was removed binds it no more (cust_pkg.pm cancel).</summary>
    public bool IsBoundToMain => PerlTruth.IsTrue(MainPkgnum) && PerlTruth.IsTrue(Pkglinknum);

    /// <summary>
    /// The package that takes this one's place elsewhere, with its dates (cust_pkg.pm change with keep_dates). What is not carried over is lost:
    /// flags of billing and display, the agent's number for it, contact, batch, and being supplemental.
    /// </summary>
    /// <param name="pkgnum">The number of the new one.</param>
    /// <param name="locationnum">Its location.</param>
    /// <param name="now">When this happens.</param>
    public Package MovedTo(int pkgnum, int? locationnum, int now) => new()
    {
        Pkgnum = pkgnum,
        Custnum = Custnum,
        Pkgpart = Pkgpart,
        Locationnum = locationnum,
        Salesnum = Salesnum,
        Quantity = PerlTruth.IsTrue(Quantity) ? Quantity : 1,
        WaiveSetup = WaiveSetup,
        OrderDate = OrderDate,
        StartDate = StartDate,
        Setup = Setup,
        Bill = Bill,
        LastBill = LastBill,
        Susp = Susp,
        Adjourn = Adjourn,
        Resume = Resume,
        Cancel = Cancel,
        Expire = Expire,
        ContractEnd = ContractEnd,
        ChangeDate = now,
        ChangePkgnum = Pkgnum,
        ChangePkgpart = Pkgpart,
        ChangeLocationnum = Locationnum,
        ChangeToPkgnum = ChangeToPkgnum,
    };

    /// <summary>The package a link orders beside this one, which is its main package (cust_pkg.pm change, cust_main/Packages.pm order_pkg).</summary>
    /// <param name="pkgnum">The number of the new one.</param>
    /// <param name="link">The link.</param>
    /// <param name="before">The supplemental package whose place it takes, if any: its billing dates go on.</param>
    public Package Supplemental(int pkgnum, SupplementalLink link, Package? before) => new()
    {
        Pkgnum = pkgnum,
        Custnum = Custnum,
        Pkgpart = link.DstPkgpart,
        Pkglinknum = link.Pkglinknum,
        MainPkgnum = Pkgnum,
        Locationnum = Locationnum,
        WaiveSetup = WaiveSetup,
        StartDate = StartDate,
        Setup = before?.Setup,
        Bill = before?.Bill,
        LastBill = before?.LastBill,
        Expire = Expire,
        Adjourn = Adjourn,
        ContractEnd = ContractEnd,
    };

    /// <summary>Takes the place of a package that was to be changed into this one (cust_pkg.pm change with <c>cust_pkg</c>).</summary>
    /// <param name="old">That package.</param>
    /// <param name="now">When this happens.</param>
    /// <param name="startsAnew">Whether what was paid for the old one and is not used is given back.</param>
    public void TakePlaceOf(Package old, int now, bool startsAnew)
    {
        (ChangeDate, ChangePkgnum, ChangePkgpart, ChangeLocationnum) = (now, old.Pkgnum, old.Pkgpart, old.Locationnum);
        (OrderDate, Susp, Adjourn, Resume, Cancel, WaiveSetup) = (old.OrderDate, old.Susp, old.Adjourn, old.Resume, old.Cancel, old.WaiveSetup);
        (StartDate, Expire, ChangeToPkgnum) = (null, null, null);
        if (!PerlTruth.IsTrue(ContractEnd))
            ContractEnd = old.ContractEnd;
        if (old.IsSetUp)
            Setup = now;
        if (startsAnew)
            (LastBill, Bill) = (null, null);
    }

    /// <summary>Notes when it will be cancelled, come what may (cust_pkg.pm cancel with <c>delay_cancel</c>).</summary>
    /// <param name="expire">Epoch seconds.</param>
    public void PutOffCancelling(int expire) =>
        (Expire, Adjourn, Resume, ChangeCustnum) = (expire, null, null, null);

    /// <summary>Ends its suspension; a suspension that is to come stays, with its end (cust_pkg.pm unsuspend).</summary>
    /// <param name="now">Epoch seconds.</param>
    public void EndSuspension(int now)
    {
        Susp = null;
        if (PerlTruth.IsTrue(Adjourn) && Adjourn < now)
            Adjourn = null;
        if (!PerlTruth.IsTrue(Adjourn))
            Resume = null;
    }

    /// <summary>Marks it as cancelled; what was supplemental by a link that was removed is so no more (cust_pkg.pm cancel).</summary>
    /// <param name="now">When this happens.</param>
    public void MarkCancelled(int now)
    {
        Cancel = now;
        ChangeCustnum = null;
        if (!PerlTruth.IsTrue(Pkglinknum))
            MainPkgnum = null;
    }
}
