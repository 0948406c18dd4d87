namespace Freeside.XmlRpc.Http;

/// <summary>Whether calls can be answered now, for <c>/health/ready</c>.</summary>
public interface IReadiness
{
    /// <summary>True when everything a call needs (the database, above all) answers.</summary>
    Task<bool> IsReadyAsync(CancellationToken cancellationToken);
}
