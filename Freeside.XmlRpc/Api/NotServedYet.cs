using Freeside.Domain.Common;
using Freeside.XmlRpc.Dispatch;

namespace Freeside.XmlRpc.Api;

/// <summary>A documented method of FS::API that this version does not perform: it checks the secret and says so.</summary>
internal sealed class NotServedYet(string name) : IApiMethod
{
    /// <inheritdoc/>
    public string Name { get; } = name;

    /// <inheritdoc/>
    public string Help => "Not served by this version.";

    /// <inheritdoc/>
    public PreparedCall Prepare(CallArguments arguments, IUnitOfWork work) =>
        ApiAnswer.Refused(Refusal.Fault($"FS.API.{Name} is not served by this version of Freeside.XmlRpc; nothing was changed")).AsPrepared();
}
