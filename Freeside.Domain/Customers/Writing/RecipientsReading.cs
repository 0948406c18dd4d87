using Freeside.Domain.Common;

namespace Freeside.Domain.Customers.Writing;

/// <summary>A customer's stored recipients and those a change wants.</summary>
internal sealed class RecipientsReading
{
    private readonly SentRecipients? _sent;

    /// <summary>Asks for the mail accounts among both.</summary>
    public RecipientsReading(IUnitOfWork work, IReadOnlyList<InvoiceDestination> stored, SentRecipients? sent)
    {
        (Stored, _sent) = (stored, sent);
        var accounts = InvoiceRecipients.Accounts(stored.Select(d => d.Dest)).Concat(sent?.Accounts ?? []).Distinct().ToArray();
        Accounts = accounts.Length > 0
            ? work.Customers.AccountAddresses(accounts)
            : Pending.Known<IReadOnlyDictionary<int, string>>(new Dictionary<int, string>());
    }

    /// <summary>The rows there are, oldest first.</summary>
    public IReadOnlyList<InvoiceDestination> Stored { get; }

    /// <summary>The mail accounts that are there.</summary>
    public Pending<IReadOnlyDictionary<int, string>> Accounts { get; }

    /// <summary>Those that were sent; else the stored ones by their addresses, to be checked and kept.</summary>
    public SentRecipients Wanted => _sent ?? SentRecipients.Of(Stored.Select(d => AddressOf(d.Dest)));

    /// <summary>The address a stored recipient stands for; empty for an account that is gone.</summary>
    public string AddressOf(string dest) => InvoiceRecipients.Address(dest, Accounts.Value);
}
