using Freeside.Tests.Support;

namespace Freeside.Tests.Api.Billing;

/// <summary>A case the original was observed at: a shop, moments at which the customer is billed, and what each time came of it.</summary>
/// <param name="Name">The case's number and what it is about; the test's name.</param>
/// <param name="Rows">What the shop has.</param>
/// <param name="Steps">Moments with the invoices made then, or the error.</param>
internal sealed record BillingCase(string Name, string Rows, params (string At, string Made)[] Steps)
{
    /// <summary>The server's zone.</summary>
    public string Zone { get; init; } = "UTC";

    /// <summary>As a case of a test.</summary>
    public TestCaseData Data => new TestCaseData(this).SetName(Name);

    /// <summary>Plays the case.</summary>
    public async Task PlayAsync()
    {
        await using var shop = await ChargeShop.OpenAsync(Zone, Rows);
        foreach (var (at, made) in Steps)
            Assert.That(await shop.BillAsync(at), Is.EqualTo(made), at);
    }
}
