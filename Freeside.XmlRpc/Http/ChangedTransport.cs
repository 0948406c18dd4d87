using System.IO.Pipelines;
using Microsoft.AspNetCore.Connections;

namespace Freeside.XmlRpc.Http;

/// <summary>A connection's two directions, one of which is not the connection's own.</summary>
internal sealed class ChangedTransport(PipeReader input, PipeWriter output) : IDuplexPipe
{
    /// <inheritdoc />
    public PipeReader Input { get; } = input;

    /// <inheritdoc />
    public PipeWriter Output { get; } = output;

    /// <summary>Lets a connection be served over another input, and gives it its own back.</summary>
    public static async Task ServeAsync(ConnectionContext connection, PipeReader input, ConnectionDelegate next)
    {
        var transport = connection.Transport;
        connection.Transport = new ChangedTransport(input, transport.Output);
        try
        {
            await next(connection);
        }
        finally
        {
            connection.Transport = transport;
        }
    }
}
