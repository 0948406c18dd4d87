using System.Globalization;
using System.Text.RegularExpressions;
using Freeside.Domain.Customers;
using Freeside.Domain.Invoices;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Events;

/// <summary>When invoices are due: their own terms, the customer's or the shop's (Template_Mixin.pm terms, due_date).</summary>
internal static partial class InvoiceTerms
{
    private const int Day = 86400;

    /// <summary>When an invoice is due, epoch seconds; <c>null</c>: its terms say nothing.</summary>
    public static long? DueDate(Invoice invoice, Customer customer, EventSettings settings) =>
        Net().Match(Of(invoice, customer, settings)) is { Success: true } net
            && int.TryParse(net.Groups["days"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var days)
            ? (invoice.Date ?? 0) + ((long)days * Day)
            : null;

    private static string Of(Invoice invoice, Customer customer, EventSettings settings) =>
        Common.PerlTruth.IsTrue(invoice.InvoiceTerms) ? invoice.InvoiceTerms!
        : Common.PerlTruth.IsTrue(customer.InvoiceTerms) ? customer.InvoiceTerms!
        : settings.DefaultTerms(customer.Agentnum);

    [GeneratedRegex(@"^\s*Net\s*(?<days>[0-9]+)\s*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Net();
}
