using Freeside.Tests.Support;

namespace Freeside.Tests;

/// <summary>What belongs to a run of all tests.</summary>
[SetUpFixture]
public sealed class TestRun
{
    /// <summary>From here on everything is noted.</summary>
    [OneTimeSetUp]
    public static void Begin() => Transcript.Listen();

    /// <summary>Nothing of the run stays behind, and nothing it printed or logged tells what must not be told.</summary>
    [OneTimeTearDown]
    public static async Task EndAsync()
    {
        await TestCluster.StopAsync();
        await PrivateFolder.RemovePreparedAsync();
        Assert.That(Transcript.Lines.Select(SensitiveText.In).OfType<string>().Distinct(), Is.Empty, "Printed or logged by the tests.");
    }
}
