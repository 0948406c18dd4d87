using Freeside.Domain.Common;
using Freeside.Domain.Credits;
using Freeside.Domain.Payments;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Billing.Application;

/// <summary>
/// Applies payments and credits to invoices and distributes them over their lines (cust_bill_pay.pm and cust_credit_bill.pm insert,
/// cust_bill_ApplicationCommon.pm). What is applied is told to the call's records; what is left and owed is kept account of here.
/// </summary>
/// <remarks>A refusal leaves the account half done: the call must not be saved then.</remarks>
public sealed class MoneyApplication
{
    private readonly IRecords _records;
    private readonly RecordStamp _stamp;
    private readonly CallSettings _settings;
    private readonly ExemptionAdjustment _exemptions;
    private readonly Action<int, int, int?>? _paid;

    /// <summary>The application of money to invoices that were read.</summary>
    /// <param name="loaded">The invoices; they have arrived.</param>
    /// <param name="records">What the call writes.</param>
    /// <param name="stamp">Who applies, and when.</param>
    /// <param name="settings">The settings as they stand.</param>
    /// <param name="paid">Hears of every line that some of a payment is applied to: payment, invoice, package.</param>
    public MoneyApplication(
        InvoicesToSettle loaded, IRecords records, RecordStamp stamp, CallSettings settings, Action<int, int, int?>? paid = null)
    {
        (_records, _stamp, _settings, _paid) = (records, stamp, settings, paid);
        Settlement = new Settlement(loaded);
        _exemptions = new ExemptionAdjustment(Settlement, loaded.Exemptions.Value, records);
    }

    /// <summary>The invoices' accounts.</summary>
    internal Settlement Settlement { get; }

    /// <summary>Applies money to one of the invoices.</summary>
    /// <param name="funds">The money.</param>
    /// <param name="invnum">The invoice.</param>
    /// <param name="amount">How much, as the record of the application has it: refusals repeat it.</param>
    /// <param name="date">When it is applied, epoch seconds; <c>null</c> or zero: now.</param>
    /// <param name="pkgnum">The package it is for; only where packages have balances of their own.</param>
    /// <returns>Why it cannot be applied, in the original's words and without a prefix; <c>null</c> where it was.</returns>
    public Refusal? Apply(Funds funds, int invnum, string amount, int? date = null, int? pkgnum = null) =>
        Settlement.Account(invnum) is { } account
            ? Apply(funds, account, AppliedAmount.Of(amount), date, pkgnum)
            : Refusal.Error($"Can't find {funds.Kind.ApplicationTable()}.invnum {invnum} in cust_bill.invnum");

    /// <summary>The same for an invoice's account.</summary>
    internal Refusal? Apply(Funds funds, InvoiceAccount account, AppliedAmount amount, int? date, int? pkgnum)
    {
        if (Check(funds, account, amount.Value, pkgnum) is { } invalid)
            return invalid;
        var number = _records.NewNumber();
        InsertApplication(funds, number, account.Invoice.Invnum, amount.Value, PerlTruth.IsTrue(date) ? date : _stamp.Now, pkgnum);
        funds.Use(amount.Value);
        account.Book(amount.Value);
        var shares = Distribution.Of(funds.Kind, amount, Open(account, pkgnum), Settlement, out var refusal);
        if (refusal is not null)
            return refusal;
        var stored = TaxSplit.Split(shares);
        foreach (var share in stored)
        {
            if (InsertShare(funds, number, share) is { } refused)
                return refused;
        }

        return ForgetPromise(account) ?? CheckSum(funds.Kind, amount, stored.Sum(s => s.Amount));
    }

    // cust_bill_pay.pm and cust_credit_bill.pm check: each looks at its own rest in another order.
    private Refusal? Check(Funds funds, InvoiceAccount account, decimal amount, int? pkgnum)
    {
        var isPayment = funds.Kind == FundsKind.Payment;
        if (pkgnum is { } package and not 0 && Settlement.Package(package) is null)
            return Refusal.Error($"Can't find {(funds.Kind.ApplicationTable())}.pkgnum {package} in cust_pkg.pkgnum");
        if (amount <= 0)
            return Refusal.Error("amount must be > 0");
        var overInvoice = amount > account.Owed ? MoreThanRemains("invoice") : null;
        var overFunds = amount > funds.Unapplied ? MoreThanRemains(funds.Kind.Name()) : null;
        return isPayment ? overInvoice ?? overFunds : overFunds ?? overInvoice;
    }

    private static Refusal MoreThanRemains(string of) => Refusal.Error($"Cannot apply more than remaining value of {of}");

    private IReadOnlyList<LinePart> Open(InvoiceAccount account, int? pkgnum)
    {
        var open = account.OpenParts();
        return _settings.HasPackageBalances && PerlTruth.IsTrue(pkgnum) ? [.. open.Where(p => p.Line.Line.Pkgnum == pkgnum)] : open;
    }

    private void InsertApplication(Funds funds, int number, int invnum, decimal amount, int? date, int? pkgnum) =>
        _records.Insert(funds.Kind == FundsKind.Payment
            ? new PaymentApplication { Billpaynum = number, Paynum = funds.Number, Invnum = invnum, Amount = amount, Date = date, Pkgnum = pkgnum }
            : new CreditApplication { Creditbillnum = number, Crednum = funds.Number, Invnum = invnum, Amount = amount, Date = date, Pkgnum = pkgnum });

    private Refusal? InsertShare(Funds funds, int application, StoredShare share)
    {
        var account = share.Part.Line;
        account.Book(funds.Kind, share);
        if (funds.Kind == FundsKind.Payment)
        {
            _records.Insert(Payment(application, share));
            _paid?.Invoke(funds.Number, account.Line.Invnum, Settlement.PackageOf(account)?.Pkgnum);
            return Export(account);
        }

        var credit = Credit(application, share);
        _records.Insert(credit);
        return _exemptions.Adjust(credit, account) ?? Export(account);
    }

    private LinePayment Payment(int application, StoredShare share)
    {
        var line = share.Part.Line.Line;
        return new LinePayment
        {
            Billpaypkgnum = _records.NewNumber(),
            Billpaynum = application,
            Billpkgnum = line.Billpkgnum,
            Billpkgtaxlocationnum = share.TaxShare?.Billpkgtaxlocationnum,
            Billpkgtaxratelocationnum = share.TaxShare?.Billpkgtaxratelocationnum,
            Amount = share.Amount,
            Setuprecur = share.Part.Field,
            Sdate = line.Sdate,
            Edate = line.Edate,
        };
    }

    private LineCredit Credit(int application, StoredShare share)
    {
        var line = share.Part.Line.Line;
        return new LineCredit
        {
            Creditbillpkgnum = _records.NewNumber(),
            Creditbillnum = application,
            Billpkgnum = line.Billpkgnum,
            Billpkgtaxlocationnum = share.TaxShare?.Billpkgtaxlocationnum,
            Billpkgtaxratelocationnum = share.TaxShare?.Billpkgtaxratelocationnum,
            Amount = share.Amount,
            Setuprecur = share.Part.Field,
            Sdate = line.Sdate,
            Edate = line.Edate,
        };
    }

    // Only domain registrations have an export of this kind.
    private Refusal? Export(LineAccount line) => _settings.ExportsOnPayment && Settlement.PackageOf(line) is not null
        ? Refusal.Error("exports on payment: setting trigger_export_insert_on_payment is not served by this version")
        : null;

    // A promise is kept once nothing is owed any more.
    private Refusal? ForgetPromise(InvoiceAccount account)
    {
        var invoice = account.Invoice;
        if (!PerlTruth.IsTrue(invoice.PromisedDate) || account.Owed > 0)
            return null;
        if (invoice.Closed?.StartsWith("Y", StringComparison.OrdinalIgnoreCase) ?? false)
            return Refusal.Error("Can't modify closed invoice");
        invoice.PromisedDate = null;
        if (!PerlTruth.IsTrue(invoice.Date))
            invoice.Date = _stamp.Now;
        _records.Replace(invoice);
        return null;
    }

    private static Refusal? CheckSum(FundsKind kind, AppliedAmount amount, decimal applied) => applied == amount.Value
        ? null
        : Refusal.Error($"Error applying {kind.Name()} of ${amount.Text} to line items - only ${MoneyText.Of(applied)} was applied.");
}
