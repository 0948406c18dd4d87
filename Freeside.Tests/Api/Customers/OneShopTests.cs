namespace Freeside.Tests.Api.Customers;

/// <summary>Tests of one shop, one after the other: what each adds and leaves is looked at in all tables. Beside other fixtures they may run.</summary>
[Parallelizable(ParallelScope.Self)]
internal abstract class OneShopTests
{
    /// <summary>The shop.</summary>
    protected CustomerShop Shop { get; private set; } = null!;

    /// <summary>Opens it.</summary>
    [OneTimeSetUp]
    public async Task OpenAsync() => Shop = await CustomerShop.OpenAsync(Rows);

    /// <summary>Closes it.</summary>
    [OneTimeTearDown]
    public async Task CloseAsync() => await Shop.DisposeAsync();

    /// <summary>Statements that run before its server starts.</summary>
    protected virtual string[] Rows => [];

    /// <summary>A customer who is not welcome: the text, and that nothing was written.</summary>
    protected async Task RefusesAsync(string text, params string[] changes)
    {
        var told = "";
        Assert.That(await Shop.ChangesAsync(async () => told = await Shop.NewAsync(changes)), Is.Empty);
        Assert.That(told, Is.EqualTo(text));
    }

    /// <summary>A customer who is welcome with nothing special to be written; the number.</summary>
    protected async Task<int> WelcomesAsync(params string[] changes)
    {
        var custnum = 0;
        Assert.That(await Shop.ChangesAsync(async () => custnum = await Shop.MadeAsync(changes)), Is.EqualTo(CustomerShop.OneMore));
        return custnum;
    }

    /// <summary>A change that is refused: the text, and that nothing was written.</summary>
    protected async Task RefusesChangeAsync(string text, int custnum, params string[] keys)
    {
        var told = "";
        Assert.That(await Shop.ChangesAsync(async () => told = await Shop.UpdateAsync(custnum, keys)), Is.Empty);
        Assert.That(told, Is.EqualTo(text));
    }

    /// <summary>A change that is made; what became of the tables.</summary>
    protected Task<string> ChangeAsync(int custnum, params string[] keys) =>
        Shop.ChangesAsync(async () => Assert.That(await Shop.UpdateAsync(custnum, keys), Is.Empty));
}
