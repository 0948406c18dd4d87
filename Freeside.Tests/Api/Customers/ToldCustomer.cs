using System.Globalization;
using System.Text;

namespace Freeside.Tests.Api.Customers;

/// <summary>What <c>customer_info</c> must tell of a customer who was welcome, by the keys that were sent and the documented ways they are normalised.</summary>
internal static class ToldCustomer
{
    private static readonly string[] Address = ["address1", "address2", "city", "county", "state", "zip", "country"];

    /// <summary>The members by name; those of keys that were not sent are left out.</summary>
    /// <param name="sent">The keys that were sent.</param>
    /// <param name="billingCountry">The code of the billing location's country.</param>
    /// <param name="isNew">Whether the customer was new with that.</param>
    public static IEnumerable<(string Member, string Text)> Of(IReadOnlyDictionary<string, string?> sent, string billingCountry, bool isNew)
    {
        foreach (var name in new[] { "first", "last", "company" })
        {
            if (sent.TryGetValue(name, out var text))
                yield return (name, Cut(OneBlank(Line(text)), name == "last" ? 160 : 80));
        }

        foreach (var phone in new[] { "daytime", "night", "fax", "mobile" })
        {
            if (sent.TryGetValue(phone, out var text))
                yield return (phone, billingCountry is "US" or "CA" ? Phone(text ?? "") : Cut(Line(text), phone is "fax" or "mobile" ? 12 : 20));
        }

        if (Recipients(sent, isNew) is { } recipients)
        {
            yield return ("invoicing_list", string.Join(", ", recipients.Where(r => r is not ("POST" or "FAX")).Select(r => r == "901" ? "bob@ex.com" : r)));
            yield return ("postal_invoicing", recipients.Contains("POST") ? "1" : "");
        }
    }

    /// <summary>The members of an address that was sent whole.</summary>
    /// <param name="sent">The keys that were sent.</param>
    /// <param name="keyPrefix">What stands before its keys.</param>
    /// <param name="memberPrefix">What stands before its members.</param>
    public static IEnumerable<(string Member, string Text)> AddressOf(IReadOnlyDictionary<string, string?> sent, string keyPrefix, string memberPrefix)
    {
        var country = Country(sent.GetValueOrDefault(keyPrefix + "country"));
        foreach (var field in Address)
        {
            var text = sent.GetValueOrDefault(keyPrefix + field) ?? "";
            yield return (memberPrefix + field, field switch
            {
                "country" => country,
                "zip" => Zip(text, country),
                _ => Cut(Line(text), 80),
            });
        }
    }

    /// <summary>A country's code.</summary>
    public static string Country(string? sent) => Line(sent) switch
    {
        "Canada" => "CA",
        "United States" => "US",
        var code => code.ToUpperInvariant(),
    };

    // Items as PostgreSQL keeps them, in order, those literally alike once; null where the list stays as it is.
    private static List<string>? Recipients(IReadOnlyDictionary<string, string?> sent, bool isNew)
    {
        if (!sent.ContainsKey("invoicing_list") && !sent.ContainsKey("postal_invoicing"))
            return null;
        var list = sent.GetValueOrDefault("invoicing_list") ?? "";

        // A new customer's is looked at only if Perl takes it for true; a change asks for an account of that number.
        if (isNew && list == "0")
            list = "";
        var items = list.Split(',');
        for (var i = 0; i < items.Length; i++)
            items[i] = i == 0 ? items[i].TrimEnd() : i == items.Length - 1 ? items[i].TrimStart() : items[i].Trim();
        if (items.Length == 1)
            items[0] = list;
        var kept = items.AsEnumerable().Reverse().SkipWhile(i => i.Length == 0).Reverse().ToList();
        if (sent.GetValueOrDefault("postal_invoicing") is not (null or "" or "0"))
            kept.Add("POST");
        return [.. kept.Distinct(StringComparer.Ordinal).Select(i => i.Trim())];
    }

    private static string Line(string? text) => text is null ? "" : text.EndsWith('\n') ? text[..^1] : text;

    private static string OneBlank(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    // PostgreSQL drops blanks at the end that are too many.
    private static string Cut(string text, int length) => text.TrimEnd(' ').PadRight(Math.Min(text.Length, length), ' ');

    private static string Phone(string text)
    {
        var digits = text.EnumerateRunes().Where(r => Rune.GetUnicodeCategory(r) == UnicodeCategory.DecimalDigitNumber).Select(r => r.ToString()).ToList();
        if (digits.Count == 0)
            return "";
        var number = $"{string.Concat(digits[..3])}-{string.Concat(digits[3..6])}-{string.Concat(digits[6..10])}";
        var extension = string.Concat(digits[10..]);
        return extension is "" or "0" ? number : $"{number} x{extension}";
    }

    private static string Zip(string text, string country)
    {
        var trimmed = text.Trim();
        return country == "CA" && trimmed.Length >= 6 ? $"{trimmed[..3]} {trimmed[3..].Trim()}" : trimmed;
    }
}
