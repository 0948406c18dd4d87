using Freeside.Domain.Common;
using Freeside.XmlRpc.Dispatch;
using Freeside.XmlRpc.Http;
using Freeside.XmlRpc.Observability;
using Microsoft.Extensions.Logging.Abstractions;

namespace Freeside.Tests.Support;

/// <summary>Pipelines as the server has them.</summary>
internal static class Pipelines
{
    /// <summary>A pipeline of its own.</summary>
    /// <param name="works">The database.</param>
    /// <param name="limits">How many calls at once; the defaults where none are given.</param>
    /// <param name="previousSecret">The shop's secret before the present one.</param>
    public static CallPipeline On(IUnitOfWorkFactory works, WireLimits? limits = null, string previousSecret = "")
    {
        var meter = new ServerMeter();
        var secrets = new SecretCheck(previousSecret, new WrongSecrets(TimeProvider.System), meter, NullLogger<SecretCheck>.Instance);
        return new CallPipeline(works, new CallGate(limits ?? new WireLimits()), secrets);
    }
}
