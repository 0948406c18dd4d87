namespace Freeside.XmlRpc.Dispatch;

/// <summary>Performs one call.</summary>
/// <param name="call">The call; the handler notes customer and outcome in it.</param>
/// <param name="cancellationToken">Cancelled when the server gives up waiting for running calls.</param>
public delegate ValueTask<XmlRpcResponse> XmlRpcHandler(XmlRpcCall call, CancellationToken cancellationToken);

/// <summary>One method that can be called over the wire.</summary>
/// <param name="Name">The wire name, for example <c>FS.API.customer_info</c>.</param>
/// <param name="Help">One or two sentences for <c>system.methodHelp</c>.</param>
/// <param name="Handler">What performs the call.</param>
public sealed record XmlRpcMethod(string Name, string Help, XmlRpcHandler Handler)
{
    /// <summary>Tells for how many more calls there is room; asked of every call before it is read, so it must cost nothing.</summary>
    public Func<int> Room { get; init; } = () => int.MaxValue;

    /// <summary>With so little <see cref="Room"/> or less, many calls wait, and the next may be seen a little later.</summary>
    public int LittleRoom { get; init; }
}
