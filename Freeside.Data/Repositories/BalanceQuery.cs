using Freeside.Domain.Customers;

namespace Freeside.Data.Repositories;

/// <summary>The sums behind a customer's balance, one row, each sum over indexed columns.</summary>
internal static class BalanceQuery
{
    /// <summary>Always one row.</summary>
    public static IQueryable<Balance> Of(FreesideContext db, int custnum)
    {
        var invoices = db.Invoices.Where(i => i.Custnum == custnum);
        var refunds = db.Refunds.Where(r => r.Custnum == custnum);
        var credits = db.Credits.Where(c => c.Custnum == custnum);
        var payments = db.Payments.Where(p => p.Custnum == custnum);
        return db.One().Select(_ => new Balance
        {
            Charged = invoices.Sum(i => i.Charged),
            Refunded = refunds.Sum(r => r.Amount),
            Credited = credits.Sum(c => c.Amount),
            Paid = payments.Sum(p => p.Paid),
            AppliedToInvoices =
                invoices.Join(db.PaymentApplications, i => i.Invnum, a => a.Invnum, (_, a) => a.Amount).Sum()
                + invoices.Join(db.CreditApplications, i => i.Invnum, a => a.Invnum, (_, a) => a.Amount).Sum(),
            AppliedFromRefunds =
                refunds.Join(db.CreditRefunds, r => r.Refundnum, a => a.Refundnum, (_, a) => a.Amount).Sum()
                + refunds.Join(db.PaymentRefunds, r => r.Refundnum, a => a.Refundnum, (_, a) => a.Amount).Sum(),
            AppliedFromCredits =
                credits.Join(db.CreditApplications, c => c.Crednum, a => a.Crednum, (_, a) => a.Amount).Sum()
                + credits.Join(db.CreditRefunds, c => c.Crednum, a => a.Crednum, (_, a) => a.Amount).Sum(),
            AppliedFromPayments =
                payments.Join(db.PaymentApplications, p => p.Paynum, a => a.Paynum, (_, a) => a.Amount).Sum()
                + payments.Join(db.PaymentRefunds, p => p.Paynum, a => a.Paynum, (_, a) => a.Amount).Sum(),
        });
    }
}
