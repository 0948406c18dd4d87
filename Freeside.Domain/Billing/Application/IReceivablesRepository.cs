using Freeside.Domain.Common;
using Freeside.Domain.Invoices;

namespace Freeside.Domain.Billing.Application;

/// <summary>
/// Reads what customers owe and the money there is to settle it with. Except for <see cref="Glance"/>, the customer's row is to be locked
/// before, or earlier in the same batch (<see cref="Customers.ICustomerRepository.Lock"/>).
/// </summary>
public interface IReceivablesRepository
{
    /// <summary>An invoice as it stands now, not locked and not to be changed; <c>null</c> where there is none of that number.</summary>
    Pending<Invoice?> Glance(int invnum);

    /// <summary>The numbers of a customer's invoices on which something is owed, oldest first (cust_main.pm open_cust_bill).</summary>
    Pending<IReadOnlyList<int>> OpenInvoices(int custnum);

    /// <summary>A customer's payments of which something is left, oldest first, without those that are applied by hand alone.</summary>
    Pending<IReadOnlyList<Funds>> UnappliedPayments(int custnum);

    /// <summary>A customer's credits of which something is left, oldest first.</summary>
    Pending<IReadOnlyList<Funds>> UnappliedCredits(int custnum);

    /// <summary>Invoices with all that applying money to them needs; their rows are locked.</summary>
    InvoicesToSettle ToSettle(IReadOnlyCollection<int> invnums);

    /// <summary>A payment or credit of which some may be paid back; <c>null</c> where there is none of that number.</summary>
    Pending<RefundableFunds?> Refundable(FundsKind kind, int number);
}
