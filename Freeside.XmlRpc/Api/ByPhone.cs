using Freeside.Domain.Common;
using Freeside.XmlRpc.Dispatch;

namespace Freeside.XmlRpc.Api;

/// <summary>A method that finds its customer by one of their phone lines, whatever customer was sent (API.pm _by_phonenum).</summary>
/// <param name="method">The method itself.</param>
internal sealed class ByPhone(IApiMethod method) : IApiMethod
{
    private const string Key = "phonenum";

    private static readonly Refusal Unknown = Refusal.Error("Unknown phonenum");
    private static readonly Refusal Unlinked = Refusal.Error("Unlinked phonenum");
    private static readonly Refusal NoService = Refusal.Fault("Can't call method \"cust_pkg\" on an undefined value");

    /// <inheritdoc/>
    public string Name => $"{method.Name}_phonenum";

    /// <inheritdoc/>
    public string Help => $"As {method.Name}, for the customer who has the phone line phonenum, written exactly as it is stored.";

    /// <inheritdoc/>
    public PreparedCall Prepare(CallArguments arguments, IUnitOfWork work)
    {
        var phone = work.Services.OwnerOf(arguments.Text(Key) ?? "");
        return settings => async cancellationToken =>
        {
            if ((phone.Value is null ? Unknown : !phone.Value.IsService ? NoService : phone.Value.Custnum is null ? Unlinked : null) is { } refusal)
                return ApiAnswer.Refused(refusal);
            var rest = method.Prepare(arguments.Exchange(Key, "custnum", FieldText.Of(phone.Value!.Custnum)!), work)(settings);
            await work.ReadAsync(cancellationToken);
            return await rest(cancellationToken);
        };
    }
}
