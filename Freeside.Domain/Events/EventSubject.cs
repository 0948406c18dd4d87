using Freeside.Domain.Events.Reading;
using Freeside.Domain.Invoices;
using Freeside.Domain.Packages;

namespace Freeside.Domain.Events;

/// <summary>What an event is about: a customer, or something of the customer's.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Number">Its key, which may stand for one not drawn yet.</param>
internal sealed record EventSubject(EventTable Table, int Number)
{
    /// <summary>The invoice, where it is one.</summary>
    public Invoice? Invoice { get; private init; }

    /// <summary>The package, where it is one, or a package's service.</summary>
    public Package? Package { get; private init; }

    /// <summary>What it is otherwise.</summary>
    public OtherSubject? Other { get; private init; }

    /// <summary>An invoice.</summary>
    public static EventSubject Of(Invoice invoice) => new(EventTable.Invoice, invoice.Invnum) { Invoice = invoice };

    /// <summary>A package.</summary>
    public static EventSubject Of(Package package) => new(EventTable.Package, package.Pkgnum) { Package = package };

    /// <summary>A payment, a batched one, a statement, or an account with the package it is in.</summary>
    public static EventSubject Of(OtherSubject other, Package? package) => new(EventTables.Named(other.Table), other.Number) { Other = other, Package = package };
}
