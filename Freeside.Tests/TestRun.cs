using Freeside.Tests.Support;

namespace Freeside.Tests;

/// <summary>What belongs to a run of all tests.</summary>
[SetUpFixture]
public sealed class TestRun
{
    /// <summary>Nothing of the run stays behind.</summary>
    [OneTimeTearDown]
    public static async Task EndAsync()
    {
        await TestCluster.StopAsync();
        await PrivateFolder.RemovePreparedAsync();
    }
}
