namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>once_percust_every</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class OncePerCustomerEveryTests
{
    [TestCase(9, ExpectedResult = false)]
    [TestCase(10, ExpectedResult = true)]
    public bool It_was_not_run_about_another_invoice_lately(int days) => new EventScene
    {
        Invoices = { EventScene.Invoice(5, 0, 100), EventScene.Invoice(6, 0, 100) },
        Events = { EventScene.Past(6, days * EventScene.Day) },
    }.Holds("once_percust_every", ("run_delay", "10d"));
}
