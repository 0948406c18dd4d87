namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>once_percust</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class OncePerCustomerTests
{
    [TestCase(6, ExpectedResult = false)]
    [TestCase(66, ExpectedResult = true)]
    public bool It_was_not_run_about_another_invoice(int invnum) => new EventScene
    {
        Invoices = { EventScene.Invoice(5, 0, 100), EventScene.Invoice(6, 0, 100) },
        Events = { EventScene.Past(invnum, 500) },
    }.Holds("once_percust");
}
