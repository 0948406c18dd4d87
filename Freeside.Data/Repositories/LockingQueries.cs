using System.Linq.Expressions;
using Freeside.Data.Reading;
using Freeside.Domain.Customers;
using Freeside.Domain.Invoices;
using Freeside.Domain.Packages;
using Freeside.Domain.Payments;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>Rows that stay locked once read (see <see cref="RowLock"/>), compiled. Several are locked by number, always in the same order.</summary>
internal static class LockingQueries
{
    /// <summary>A customer.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<Customer>> Customer = EF.CompileAsyncQuery((FreesideContext db, int custnum) =>
        db.Customers.Where(c => c.Custnum == custnum).TagWith(RowLock.ForUpdate));

    /// <summary>What money asks of a customer.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<Payer>> Payer = PayerWhere((db, custnum) =>
        db.Customers.Where(c => c.Custnum == custnum));

    /// <summary>The same of the customer of an invoice; of the invoice nothing is locked.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<Payer>> OwnerOfInvoice = PayerWhere((db, invnum) =>
        db.Customers.Where(c => c.Custnum == db.Invoices.Where(i => i.Invnum == invnum).Select(i => (int?)i.Custnum).FirstOrDefault()));

    /// <summary>The same of the customer of a payment.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<Payer>> OwnerOfPayment = PayerWhere((db, paynum) =>
        db.Customers.Where(c => c.Custnum == db.Payments.Where(p => p.Paynum == paynum).Select(p => (int?)p.Custnum).FirstOrDefault()));

    /// <summary>The same of the customer of a credit.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<Payer>> OwnerOfCredit = PayerWhere((db, crednum) =>
        db.Customers.Where(c => c.Custnum == db.Credits.Where(d => d.Crednum == crednum).Select(d => (int?)d.Custnum).FirstOrDefault()));

    /// <summary>Invoices by their numbers.</summary>
    public static readonly Func<FreesideContext, IReadOnlyCollection<int>, IAsyncEnumerable<Invoice>> Invoices =
        EF.CompileAsyncQuery((FreesideContext db, IReadOnlyCollection<int> invnums) =>
            db.Invoices.Where(i => invnums.Contains(i.Invnum)).OrderBy(i => i.Invnum).TagWith(RowLock.ForUpdate));

    /// <summary>A customer's packages that are not cancelled.</summary>
    public static readonly Func<FreesideContext, int, IAsyncEnumerable<Package>> Packages = EF.CompileAsyncQuery((FreesideContext db, int custnum) =>
        db.Packages.Where(p => p.Custnum == custnum && (p.Cancel ?? 0) == 0).OrderBy(p => p.Pkgnum).TagWith(RowLock.ForUpdate));

    /// <summary>A prepaid card by what its owner knows.</summary>
    public static readonly Func<FreesideContext, string, IAsyncEnumerable<PrepaidCard>> PrepaidCard = EF.CompileAsyncQuery((FreesideContext db, string identifier) =>
        db.PrepaidCards.Where(c => c.Identifier == identifier).TagWith(RowLock.ForUpdate));

    private static Func<FreesideContext, int, IAsyncEnumerable<Payer>> PayerWhere(Expression<Func<FreesideContext, int, IQueryable<Customer>>> customer)
    {
        Expression<Func<FreesideContext, IQueryable<Customer>, IQueryable<Payer>>> locked = (_, customers) =>
            customers.Select(c => new Payer(c.Custnum, c.Agentnum, c.InvoiceNoemail)).TagWith(RowLock.ForUpdate);
        return EF.CompileAsyncQuery(Composed.Of<Func<FreesideContext, int, IQueryable<Payer>>>(locked, customer));
    }
}
