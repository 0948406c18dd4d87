namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>times_percust</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class TimesPerCustomerTests
{
    [TestCase("2", ExpectedResult = false)]
    [TestCase("3", ExpectedResult = true)]
    public bool It_was_run_less_often_in_all(string times) => new EventScene
    {
        Invoices = { EventScene.Invoice(5, 0, 100), EventScene.Invoice(6, 0, 100) },
        Events = { EventScene.Past(5, 1), EventScene.Past(6, 2) },
    }.Holds("times_percust", ("run_times", times));
}
