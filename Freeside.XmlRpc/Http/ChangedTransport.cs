using System.IO.Pipelines;

namespace Freeside.XmlRpc.Http;

/// <summary>A connection's two directions, one of which is not the connection's own.</summary>
internal sealed class ChangedTransport(PipeReader input, PipeWriter output) : IDuplexPipe
{
    /// <inheritdoc />
    public PipeReader Input { get; } = input;

    /// <inheritdoc />
    public PipeWriter Output { get; } = output;
}
