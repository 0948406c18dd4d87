using Freeside.Domain.Billing.Application;
using Freeside.Domain.Invoices;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>Queries on invoices, payments and credits, compiled once: working them out takes longer than asking them.</summary>
internal static class ReceivablesQueries
{
    /// <summary>An invoice, to look at.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<Invoice>> Glance = EF.CompileAsyncQuery((FreesideContext db, int invnum) =>
        db.Invoices.AsNoTracking().Where(i => i.Invnum == invnum));

    /// <summary>The numbers of a customer's invoices of which something is owed, oldest first.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<int>> OpenInvoices = EF.CompileAsyncQuery((FreesideContext db, int custnum) =>
        db.Invoices
            .Where(i => i.Custnum == custnum && 0 < i.Charged
                - db.PaymentApplications.Where(a => a.Invnum == i.Invnum).Sum(a => a.Amount)
                - db.CreditApplications.Where(a => a.Invnum == i.Invnum).Sum(a => a.Amount))
            .OrderBy(i => i.Date ?? 0).ThenBy(i => i.Invnum).Select(i => i.Invnum));

    /// <summary>A customer's payments of which something is left, oldest first.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<Funds>> UnappliedPayments = EF.CompileAsyncQuery((FreesideContext db, int custnum) =>
        from payment in db.Payments
        where payment.Custnum == custnum && (payment.NoAutoApply == null || payment.NoAutoApply == "" || payment.NoAutoApply == "0")
        let left = payment.Paid
            - db.PaymentApplications.Where(a => a.Paynum == payment.Paynum).Sum(a => a.Amount)
            - db.PaymentRefunds.Where(a => a.Paynum == payment.Paynum).Sum(a => a.Amount)
        where left > 0
        orderby payment.Date ?? 0, payment.Paynum
        select new Funds(FundsKind.Payment, payment.Paynum, payment.Pkgnum, left) { Date = payment.Date });

    /// <summary>A customer's credits of which something is left, oldest first.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<Funds>> UnappliedCredits = EF.CompileAsyncQuery((FreesideContext db, int custnum) =>
        from credit in db.Credits
        where credit.Custnum == custnum
        let left = credit.Amount
            - db.CreditApplications.Where(a => a.Crednum == credit.Crednum).Sum(a => a.Amount)
            - db.CreditRefunds.Where(a => a.Crednum == credit.Crednum).Sum(a => a.Amount)
        where left > 0
        orderby credit.Date ?? 0, credit.Crednum
        select new Funds(FundsKind.Credit, credit.Crednum, credit.Pkgnum, left) { Date = credit.Date });

    /// <summary>A payment with what is left of it.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<RefundableFunds>> RefundablePayment = EF.CompileAsyncQuery((FreesideContext db, int number) =>
        from payment in db.Payments
        where payment.Paynum == number
        select new RefundableFunds(
            FundsKind.Payment,
            payment.Paynum,
            payment.Custnum,
            payment.Closed,
            payment.Paid
                - db.PaymentApplications.Where(a => a.Paynum == number).Sum(a => a.Amount)
                - db.PaymentRefunds.Where(a => a.Paynum == number).Sum(a => a.Amount)));

    /// <summary>A credit with what is left of it.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<RefundableFunds>> RefundableCredit = EF.CompileAsyncQuery((FreesideContext db, int number) =>
        from credit in db.Credits
        where credit.Crednum == number
        select new RefundableFunds(
            FundsKind.Credit,
            credit.Crednum,
            credit.Custnum,
            credit.Closed,
            credit.Amount
                - db.CreditApplications.Where(a => a.Crednum == number).Sum(a => a.Amount)
                - db.CreditRefunds.Where(a => a.Crednum == number).Sum(a => a.Amount)));
}
