using Freeside.Domain.Common;
using Freeside.XmlRpc.Codec;

namespace Freeside.XmlRpc.Api;

/// <summary>What a method of FS::API answers: a structure, mostly with <c>error</c> empty, or a refusal.</summary>
internal sealed class ApiAnswer
{
    private ApiAnswer(XmlRpcStruct members, Refusal? refusal)
    {
        Members = members;
        Refusal = refusal;
    }

    /// <summary>The structure for the client; not sent where the refusal is a fault.</summary>
    public XmlRpcStruct Members { get; }

    /// <summary>Why the call was not carried out; <c>null</c> where it was.</summary>
    public Refusal? Refusal { get; }

    /// <summary>What the log tells of it: something that was to follow and did not.</summary>
    public IReadOnlyList<string> Notes { get; private init; } = [];

    /// <summary>The call was carried out.</summary>
    /// <param name="members">What it tells beside the empty <c>error</c>.</param>
    /// <param name="notes">What the log tells of it.</param>
    public static ApiAnswer Done(XmlRpcStruct members, IReadOnlyList<string> notes)
    {
        members.Insert(0, "error", "");
        return new ApiAnswer(members, null) { Notes = notes };
    }

    /// <summary>The call was carried out.</summary>
    /// <param name="members">What it tells beside the empty <c>error</c>.</param>
    public static ApiAnswer Done(XmlRpcStruct members) => Done(members, []);

    /// <summary>The call was carried out; of the few methods whose answer then has no <c>error</c>.</summary>
    /// <param name="members">What it tells.</param>
    public static ApiAnswer Bare(XmlRpcStruct members) => new(members, null);

    /// <summary>The call was not carried out.</summary>
    public static ApiAnswer Refused(Refusal refusal) => new(new XmlRpcStruct { ["error"] = refusal.Text }, refusal);

    /// <summary>The call was not carried out; of methods that tell more than the error.</summary>
    /// <param name="refusal">Why.</param>
    /// <param name="members">What they tell beside it.</param>
    public static ApiAnswer Refused(Refusal refusal, XmlRpcStruct members)
    {
        members.Insert(0, "error", refusal.Text);
        return new ApiAnswer(members, refusal);
    }

    /// <summary>This answer as a call's remainder that has nothing left to wait for.</summary>
    public PreparedCall AsPrepared() => _ => _ => ValueTask.FromResult(this);
}
