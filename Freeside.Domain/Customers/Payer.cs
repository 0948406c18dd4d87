namespace Freeside.Domain.Customers;

/// <summary>What is asked of a customer (<c>cust_main</c>) when money is posted or applied; a customer's row is wide, and nothing of it changes then.</summary>
/// <param name="Custnum">The customer's number.</param>
/// <param name="Agentnum">The agent (reseller) the customer belongs to.</param>
/// <param name="InvoiceNoemail">True, as Perl takes it, where the customer wants no mail about invoices.</param>
public sealed record Payer(int Custnum, int Agentnum, string? InvoiceNoemail)
{
    /// <summary>That of a customer who is known already.</summary>
    public static Payer Of(Customer customer) => new(customer.Custnum, customer.Agentnum, customer.InvoiceNoemail);
}
