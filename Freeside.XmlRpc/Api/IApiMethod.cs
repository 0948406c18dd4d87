using Freeside.Domain.Common;
using Freeside.Domain.Settings;
using Freeside.XmlRpc.Dispatch;

namespace Freeside.XmlRpc.Api;

/// <summary>One method of FS::API. Its class is named like it.</summary>
internal interface IApiMethod
{
    /// <summary>The name behind <c>FS.API.</c>.</summary>
    string Name { get; }

    /// <summary>One or two sentences for people.</summary>
    string Help { get; }

    /// <summary>Whether it changes nothing: such calls take their turn among themselves.</summary>
    bool OnlyReads => false;

    /// <summary>
    /// Asks for what the method needs whatever the settings say, so that it arrives in the same round trip as they do. Nothing is decided
    /// here: the caller's secret has not been looked at yet.
    /// </summary>
    PreparedCall Prepare(CallArguments arguments, IUnitOfWork work);
}

/// <summary>
/// Asks for what the method needs besides, and may lock rows. The settings may be those that were seen last, and nothing that was asked for before has arrived yet;
/// where the settings turn out to be others, all is undone and the call begun anew.
/// </summary>
internal delegate RestOfCall PreparedCall(CallSettings settings);

/// <summary>The rest of a call, carried out once the secret was found right and all that was asked for has arrived.</summary>
internal delegate ValueTask<ApiAnswer> RestOfCall(CancellationToken cancellationToken);
