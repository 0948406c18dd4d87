using System.IO.Pipelines;
using Microsoft.AspNetCore.Connections;

namespace Freeside.XmlRpc.Http.Refusing;

/// <summary>A connection as far as refusing its calls concerns it.</summary>
/// <param name="context">The connection.</param>
/// <param name="now">Now, as <see cref="TimeProvider.GetTimestamp"/> tells it.</param>
internal sealed class RefusedConnection(ConnectionContext context, long now)
{
    /// <summary>Where its answers go.</summary>
    public PipeWriter Output { get; } = context.Transport.Output;

    /// <summary>It among the others.</summary>
    public OpenConnection Open { get; } = context.Features.Get<OpenConnection>()!;

    /// <summary>When Kestrel last saw a request of it.</summary>
    public long ShownAt { get; set; } = now;

    /// <summary>Closes it: its client takes no answers.</summary>
    public void Abort() => context.Abort(new ConnectionAbortedException("Its client takes no answers."));
}
