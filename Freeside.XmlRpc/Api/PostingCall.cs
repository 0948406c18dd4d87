using Freeside.Domain.Common;
using Freeside.Domain.Common.Drafts;
using Freeside.Domain.Settings;
using Freeside.XmlRpc.Codec;
using Freeside.XmlRpc.Dispatch;

namespace Freeside.XmlRpc.Api;

/// <summary>What <c>insert_payment</c>, <c>insert_credit</c> and <c>insert_refund</c> do alike: everything sent under a column's name is a field of the new record.</summary>
internal static class PostingCall
{
    /// <summary>Prepares a call.</summary>
    /// <param name="arguments">What was sent.</param>
    /// <param name="work">The call's work.</param>
    /// <param name="member">The answer's member for the record's number, told of refused calls too.</param>
    /// <param name="fields">The keys that are fields of the record, or say how to go about it.</param>
    /// <param name="begin">Begins the posting.</param>
    public static PreparedCall Prepare(
        CallArguments arguments, IUnitOfWork work, string member, IEnumerable<string> fields, Func<CallSettings, FieldValues, IPosting> begin)
    {
        var sent = new FieldValues().Take(fields, arguments.Text);
        return async (settings, cancellationToken) =>
        {
            await work.BeginTransactionAsync(cancellationToken);
            var posting = begin(settings, sent);
            await work.ReadAsync(cancellationToken);
            var refusal = await posting.RunAsync(cancellationToken);
            var members = new XmlRpcStruct { [member] = posting.Number };
            return refusal is null ? ApiAnswer.Done(members) : ApiAnswer.Refused(refusal, members);
        };
    }
}
