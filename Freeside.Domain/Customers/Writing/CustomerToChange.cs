using Freeside.Domain.Locations;

namespace Freeside.Domain.Customers.Writing;

/// <summary>A customer read to be changed, the row locked.</summary>
/// <param name="Customer">The customer's row.</param>
/// <param name="Legacy">The addresses kept in it from before there were locations.</param>
/// <param name="Locations">The customer's locations, oldest first.</param>
/// <param name="Recipients">Where invoices go, oldest first.</param>
internal sealed record CustomerToChange(
    Customer Customer, CustomerProfile Legacy, IReadOnlyList<Location> Locations, IReadOnlyList<InvoiceDestination> Recipients);
