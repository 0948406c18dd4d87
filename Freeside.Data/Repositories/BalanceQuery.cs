using Freeside.Domain.Customers;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>The sums behind a customer's balance, one row, each sum over indexed columns. Compiled: working it out takes longer than asking it.</summary>
internal static class BalanceQuery
{
    /// <summary>Always one row.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<Balance>> Of = EF.CompileAsyncQuery((FreesideContext db, int custnum) =>
        db.One.Select(_ => new Balance
        {
            Charged = db.Invoices.Where(i => i.Custnum == custnum).Sum(i => i.Charged),
            Refunded = db.Refunds.Where(r => r.Custnum == custnum).Sum(r => r.Amount),
            Credited = db.Credits.Where(c => c.Custnum == custnum).Sum(c => c.Amount),
            Paid = db.Payments.Where(p => p.Custnum == custnum).Sum(p => p.Paid),
            AppliedToInvoices =
                db.Invoices.Where(i => i.Custnum == custnum).Join(db.PaymentApplications, i => i.Invnum, a => a.Invnum, (_, a) => a.Amount).Sum()
                + db.Invoices.Where(i => i.Custnum == custnum).Join(db.CreditApplications, i => i.Invnum, a => a.Invnum, (_, a) => a.Amount).Sum(),
            AppliedFromRefunds =
                db.Refunds.Where(r => r.Custnum == custnum).Join(db.CreditRefunds, r => r.Refundnum, a => a.Refundnum, (_, a) => a.Amount).Sum()
                + db.Refunds.Where(r => r.Custnum == custnum).Join(db.PaymentRefunds, r => r.Refundnum, a => a.Refundnum, (_, a) => a.Amount).Sum(),
            AppliedFromCredits =
                db.Credits.Where(c => c.Custnum == custnum).Join(db.CreditApplications, c => c.Crednum, a => a.Crednum, (_, a) => a.Amount).Sum()
                + db.Credits.Where(c => c.Custnum == custnum).Join(db.CreditRefunds, c => c.Crednum, a => a.Crednum, (_, a) => a.Amount).Sum(),
            AppliedFromPayments =
                db.Payments.Where(p => p.Custnum == custnum).Join(db.PaymentApplications, p => p.Paynum, a => a.Paynum, (_, a) => a.Amount).Sum()
                + db.Payments.Where(p => p.Custnum == custnum).Join(db.PaymentRefunds, p => p.Paynum, a => a.Paynum, (_, a) => a.Amount).Sum(),
        }));
}
