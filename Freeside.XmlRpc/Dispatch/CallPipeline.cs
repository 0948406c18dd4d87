using Freeside.Domain.Common;
using Freeside.Domain.Settings;
using Freeside.XmlRpc.Api;

namespace Freeside.XmlRpc.Dispatch;

/// <summary>
/// The way of every FS::API call: its turn; one unit of work; what the method needs read together with the settings; the secret; the
/// method; its answer or refusal in the original's form. What a call that changes something needs besides is asked for in the same round trip
/// where it carries the secret that was right last, as if the settings were those that were seen last; where they are not, all is undone and asked for anew.
/// </summary>
internal sealed class CallPipeline(IUnitOfWorkFactory works, CallGate gate, SecretCheck secrets)
{
    // A call that PostgreSQL gave up in favour of another is done again, before anything of it was committed.
    private const int MostAttempts = 4;

    private static readonly Refusal WrongSecret = Refusal.Error("Incorrect shared secret");

    /// <summary>The method as it is called over the wire.</summary>
    public XmlRpcMethod Bind(IApiMethod method)
    {
        var lane = method.OnlyReads ? gate.Reading : gate.Writing;
        return new($"FS.API.{method.Name}", method.Help, (call, cancellationToken) => RunAsync(method, lane, call, cancellationToken))
        {
            Room = () => lane.Room,
            LittleRoom = lane.LittleRoom,
        };
    }

    private async ValueTask<XmlRpcResponse> RunAsync(IApiMethod method, CallLane lane, XmlRpcCall call, CancellationToken cancellationToken)
    {
        var arguments = CallArguments.From(call.Parameters);
        call.Custnum = Loggable(arguments.Text("custnum"));
        using var turn = await lane.EnterAsync(cancellationToken);
        if (turn is null)
        {
            call.Outcome = XmlRpcCall.Busy;
            return XmlRpcResponse.Busy;
        }

        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await AttemptAsync(method, call, arguments, asksAhead: !method.OnlyReads, cancellationToken)
                    ?? (await AttemptAsync(method, call, arguments, asksAhead: false, cancellationToken))!;
            }
            catch (UnsearchableException e)
            {
                return Respond(call, ApiAnswer.Refused(e.Refusal));
            }
            catch (ConflictException) when (attempt < MostAttempts)
            {
                call.Attempts = attempt + 1;
            }
        }
    }

    // Nothing comes of it where the settings were not those that it was asked ahead with.
    private async ValueTask<XmlRpcResponse?> AttemptAsync(
        IApiMethod method, XmlRpcCall call, CallArguments arguments, bool asksAhead, CancellationToken cancellationToken)
    {
        await using var work = await works.BeginAsync(cancellationToken);
        var settings = work.Settings.ForCall(method.OnlyReads);
        var prepared = method.Prepare(arguments, work);
        var (given, structured) = (arguments.Text("secret"), arguments.StructureWhereText());
        var expected = asksAhead && structured is null ? Expected(work.Settings.LastSeen, given) : null;
        var rest = expected is null ? null : prepared(expected);
        try
        {
            await work.ReadAsync(cancellationToken);
        }
        catch (UnsearchableException) when (rest is not null)
        {
            // Whether that is to be told, the settings decide.
            return null;
        }

        if (!secrets.Admits(settings.Value.SharedSecret, given, call.Caller))
        {
            call.Outcome = "wrong secret";
            return XmlRpcResponse.Result(ApiAnswer.Refused(WrongSecret).Members);
        }

        if (structured is not null)
            return Respond(call, ApiAnswer.Refused(StructuredArgument.Refusal(structured)));
        if (rest is null)
        {
            rest = prepared(settings.Value);
            await work.ReadAsync(cancellationToken);
        }
        else if (settings.Value != expected)
        {
            return null;
        }

        return Respond(call, await rest(cancellationToken));
    }

    private static CallSettings? Expected(CallSettings? lastSeen, string? given) =>
        lastSeen is not null && SharedSecret.Admits(lastSeen.SharedSecret, given) ? lastSeen : null;

    // What stands in the place of a customer's number may be anything, a card number too: only what can be one is noted.
    private static string? Loggable(string? custnum) =>
        custnum is { Length: > 0 and <= 10 } && custnum.All(char.IsAsciiDigit) ? custnum : null;

    private static XmlRpcResponse Respond(XmlRpcCall call, ApiAnswer answer)
    {
        call.Notes = answer.Notes;
        if (answer.Refusal is not { } refusal)
            return XmlRpcResponse.Result(answer.Members);
        call.Outcome = refusal.Kind == RefusalKind.Fault ? "fault" : "refused";
        return refusal.Kind == RefusalKind.Fault ? XmlRpcResponse.ServerFault(refusal.Text) : XmlRpcResponse.Result(answer.Members);
    }
}
