using Freeside.Data;
using Freeside.XmlRpc.Http;

namespace Freeside.XmlRpc.Hosting;

/// <summary>Calls can be answered while the database answers.</summary>
internal sealed class DatabaseReadiness(FreesideDatabase database) : IReadiness
{
    /// <inheritdoc/>
    public Task<bool> IsReadyAsync(CancellationToken cancellationToken) => database.IsReachableAsync(cancellationToken);
}
