using Freeside.Domain.Events;
using Freeside.Domain.Events.Reading;
using Freeside.Tests.Architecture;

namespace Freeside.Tests.Domain.Events;

/// <summary>The table of actions.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class EventActionsTests
{
    [TestCaseSource(typeof(EventActions), nameof(EventActions.Names))]
    public void Each_has_a_test_of_its_own(string name)
    {
        var action = EventActions.Named(name)!.Make(EventOptions.Of(Array.Empty<EventOptionRow>())).GetType().Name;
        Assert.That(Path.Combine(Repository.Root, "Freeside.Tests/Domain/Events/Actions", action + "Tests.cs"), Does.Exist);
    }

    [TestCaseSource(typeof(EventActions), nameof(EventActions.Names))]
    public void What_is_done_is_not_left(string name) => Assert.That(EventActions.IsLeft(name), Is.False);
}
