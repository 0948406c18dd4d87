using Freeside.Domain.Customers;

namespace Freeside.Tests.Domain.Customers;

/// <summary>Cases 103 and 112 of the original's behaviour, and an account that is gone.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class InvoiceRecipientsTests
{
    private static readonly Dictionary<int, string> Accounts = new() { [901] = "bob@ex.com" };

    [TestCase("a@b.com|c@d.org|POST", "a@b.com, c@d.org", "1")]
    [TestCase("POST", "", "1")]
    [TestCase("FAX|a@b.com", "a@b.com", "")]
    [TestCase("", "", "")]
    [TestCase("901", "bob@ex.com", "")]
    [TestCase("902|a@b.com", ", a@b.com", "")]
    [TestCase("99999999999", "", "")]
    public void Shows_addresses_and_post(string stored, string list, string postal)
    {
        var recipients = InvoiceRecipients.From(stored.Split('|', StringSplitOptions.RemoveEmptyEntries), Accounts);
        Assert.Multiple(() =>
        {
            Assert.That(recipients.List, Is.EqualTo(list));
            Assert.That(recipients.Postal, Is.EqualTo(postal));
        });
    }

    [Test]
    public void Knows_which_destinations_are_accounts() =>
        Assert.That(InvoiceRecipients.Accounts(["a@b.com", "901", "POST", "99999999999"]), Is.EqualTo([901]));
}
