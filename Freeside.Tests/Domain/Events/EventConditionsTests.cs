using Freeside.Domain.Events;
using Freeside.Tests.Architecture;

namespace Freeside.Tests.Domain.Events;

/// <summary>The table of conditions.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class EventConditionsTests
{
    [TestCaseSource(typeof(EventConditions), nameof(EventConditions.Names))]
    public void Each_has_a_test_of_its_own(string name)
    {
        var condition = EventConditions.Named(name)!.Make(EventOptions.Of(Array.Empty<Freeside.Domain.Events.Reading.EventOptionRow>())).GetType().Name;
        Assert.That(Path.Combine(Repository.Root, "Freeside.Tests/Domain/Events/Conditions", condition + "Tests.cs"), Does.Exist);
    }
}
