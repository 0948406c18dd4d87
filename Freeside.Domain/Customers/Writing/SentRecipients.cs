using System.Text.RegularExpressions;
using Freeside.Domain.Common;
using Freeside.Domain.Common.Fields;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Customers.Writing;

/// <summary>Where a customer's invoices are to go, as a client sent it (cust_main.pm check_invoicing_list, cust_main_invoice.pm checkdest).</summary>
internal sealed partial class SentRecipients
{
    private const string Post = "POST";
    private const string Fax = "FAX";

    private SentRecipients(IReadOnlyList<string> items) => Items = items;

    /// <summary>The items as sent.</summary>
    public IReadOnlyList<string> Items { get; }

    /// <summary>The numbers of mail accounts among them.</summary>
    public IReadOnlyList<int> Accounts => [.. Items.Select(i => RecordKey.Parse(AccountOf(i)).Number).OfType<int>()];

    /// <summary>What a client sent: addresses separated by commas, and whether invoices go by post too.</summary>
    public static SentRecipients Parse(string? list, string? postal)
    {
        var items = string.IsNullOrEmpty(list) ? [] : Split(list);
        while (items.Count > 0 && items[^1].Length == 0)
            items.RemoveAt(items.Count - 1);
        if (PerlTruth.IsTrue(postal))
            items.Add(Post);
        return new SentRecipients(items);
    }

    /// <summary>The recipients a customer has, by their addresses, to be checked and kept.</summary>
    public static SentRecipients Of(IEnumerable<string> addresses) => new([.. addresses]);

    /// <summary>The first item that is refused, then the shop's own demand.</summary>
    /// <param name="rules">The shop's rules.</param>
    /// <param name="messages">The shop's messages.</param>
    /// <param name="fax">The customer's fax number, normalised.</param>
    /// <param name="accounts">The mail accounts that are there.</param>
    /// <param name="agentnum">The customer's agent.</param>
    /// <param name="settings">The shop's settings.</param>
    public Refusal? Check(
        FieldRules rules, MessageCatalogue messages, string fax, IReadOnlyDictionary<int, string> accounts, int agentnum, CustomerSettings settings)
    {
        foreach (var item in Items)
        {
            if (item == Fax && fax.Length == 0)
                return Refusal.Error("Can't add FAX invoice destination with a blank FAX number.");
            if (rules.Text("dest", item).Refusal is { } illegal)
                return illegal;
            if (CheckDestination(item, messages, accounts, settings) is { } refusal)
                return refusal;
        }

        return settings.RequiresInvoiceEmail(agentnum) && Items.All(i => CapitalsOnly().IsMatch(i)) ? Refusal.Error("Email address required") : null;
    }

    /// <summary>An item as it is stored: an e-mail address without the blanks around it.</summary>
    public static string Stored(string item) => item.Trim();

    // At commas with the blanks around them; blanks at the ends of the whole stay.
    private static List<string> Split(string list)
    {
        var items = list.Split(',').ToList();
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
                items[i] = items[i].TrimStart();
            if (i < items.Count - 1)
                items[i] = items[i].TrimEnd();
        }

        return items;
    }

    private static Refusal? CheckDestination(
        string item, MessageCatalogue messages, IReadOnlyDictionary<int, string> accounts, CustomerSettings settings)
    {
        if (item is Post or Fax)
            return null;
        if (AccountOf(item) is { } svcnum)
        {
            var key = RecordKey.Parse(svcnum);
            return key.Refusal ?? (accounts.ContainsKey(key.Number!.Value)
                ? null
                : Refusal.Error($"Unknown local account (specified by svcnum: {item})"));
        }

        return (settings.AllowsApostropheInEmail ? EmailWithApostrophe() : Email()).IsMatch(item)
            ? null
            : Refusal.Error($"{messages.Text(MessageCode.IllegalEmailInvoiceAddress)}: {item}");
    }

    private static string? AccountOf(string item) => Digits().IsMatch(item) ? item.TrimEnd('\n') : null;

    [GeneratedRegex(@"^[0-9]+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^[A-Z]+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CapitalsOnly();

    [GeneratedRegex(@"^\s*[\w.\-&+]+@([\w\-]+\.+)+\w+\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Email();

    [GeneratedRegex(@"^\s*[\w.\-&+']+@([\w\-]+\.+)+\w+\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EmailWithApostrophe();
}
