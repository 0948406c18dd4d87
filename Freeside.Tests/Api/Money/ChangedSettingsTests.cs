using Freeside.Tests.Api.Customers;

namespace Freeside.Tests.Api.Money;

/// <summary>A setting holds from the call that follows its change, though calls ask for what they need before they have read it.</summary>
internal sealed class ChangedSettingsTests() : PostingTests("insert_payment", "paynum", "custnum=2", "paid=5", "payby=CASH")
{
    [Test]
    public async Task A_setting_holds_at_once_and_no_longer_than_it_is_there()
    {
        await PostAsync();
        await using (await Shop.WithAsync("require_cash_deposit_info"))
            await RefusesPostingAsync("bank required");
        await PostAsync();
    }

    [Test]
    public async Task A_secret_is_wrong_as_soon_as_there_is_another_and_leaves_nothing_locked()
    {
        await PostAsync();
        await Shop.RunAsync("update conf set value = 'another' where name = 'api_shared_secret'");
        Assert.That(await Shop.ChangesAsync(async () => Assert.That(CustomerShop.Told(await CallAsync()), Is.EqualTo("Incorrect shared secret"))), Is.Empty);
        Assert.That(await Shop.TellAsync("custnum", "from cust_main where custnum = 2 for update nowait"), Is.EqualTo("2"));
        await Shop.RunAsync("update conf set value = 'sharingiscaring' where name = 'api_shared_secret'");
        await PostAsync();
    }
}
