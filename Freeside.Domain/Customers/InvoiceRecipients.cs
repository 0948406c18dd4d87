using System.Globalization;

namespace Freeside.Domain.Customers;

/// <summary>Where a customer's invoices go, as the original shows it (API.pm customer_info, cust_main_invoice.pm address).</summary>
public sealed class InvoiceRecipients
{
    /// <summary>On paper.</summary>
    public const string Post = "POST";
    private const string Fax = "FAX";

    private readonly IReadOnlyList<string> _addresses;

    private InvoiceRecipients(IReadOnlyList<string> addresses) => _addresses = addresses;

    /// <summary>All addresses but post and fax, joined by <c>, </c>.</summary>
    public string List => string.Join(", ", _addresses.Where(a => a is not (Post or Fax)));

    /// <summary><c>1</c> where invoices are also sent by post, else empty.</summary>
    public string Postal => _addresses.Contains(Post) ? "1" : "";

    /// <summary>The numbers of the mail accounts among the destinations.</summary>
    public static IReadOnlyList<int> Accounts(IEnumerable<string> destinations) => [.. destinations.Select(Account).OfType<int>()];

    /// <summary>Puts an account's address in the place of its number; an account that is gone leaves an empty item.</summary>
    /// <param name="destinations">The destinations as stored.</param>
    /// <param name="accounts">The addresses of the accounts among them.</param>
    public static InvoiceRecipients From(IEnumerable<string> destinations, IReadOnlyDictionary<int, string> accounts) =>
        new([.. destinations.Select(d => Address(d, accounts))]);

    /// <summary>The address a destination stands for; empty for an account that is gone.</summary>
    public static string Address(string destination, IReadOnlyDictionary<int, string> accounts)
    {
        if (!IsAccount(destination))
            return destination;
        return Account(destination) is { } svcnum && accounts.TryGetValue(svcnum, out var address) ? address : "";
    }

    /// <summary>Whether an address is one mails can go to: neither a word in capitals, as post and fax are, nor empty (cust_main.pm invoicing_list_emailonly).</summary>
    public static bool IsMail(string address) => !address.All(char.IsAsciiLetterUpper);

    private static bool IsAccount(string destination) => destination.Length > 0 && destination.All(char.IsAsciiDigit);

    private static int? Account(string destination) =>
        IsAccount(destination) && int.TryParse(destination, NumberStyles.None, CultureInfo.InvariantCulture, out var svcnum) ? svcnum : null;
}
