using Freeside.Domain.Common;
using Freeside.Domain.Common.Drafts;
using Freeside.Domain.Settings;
using Freeside.XmlRpc.Codec;
using Freeside.XmlRpc.Dispatch;

namespace Freeside.XmlRpc.Api;

/// <summary>What <c>insert_payment</c>, <c>insert_credit</c> and <c>insert_refund</c> do alike: everything sent under a column's name is a field of the new record.</summary>
internal static class PostingCall
{
    /// <summary>Prepares a call. The record's number is told of refused calls, too: empty, or as it was sent.</summary>
    /// <typeparam name="T">The record's class.</typeparam>
    /// <param name="arguments">What was sent.</param>
    /// <param name="work">The call's work.</param>
    /// <param name="form">What of the record can be sent.</param>
    /// <param name="instructions">Further keys, which say how to go about it.</param>
    /// <param name="begin">Begins the posting.</param>
    public static PreparedCall Prepare<T>(
        CallArguments arguments,
        IUnitOfWork work,
        RecordForm<T> form,
        IEnumerable<string> instructions,
        Func<CallSettings, FieldValues, IPosting> begin)
        where T : class
    {
        var sent = new FieldValues().Take([.. form.Names, .. instructions], arguments.Text);
        return settings =>
        {
            work.BeginTransaction();
            var posting = begin(settings, sent);
            var custom = new SentCustomFields(arguments, work, form.Table);
            return async cancellationToken =>
            {
                var refusal = custom.Refusal() ?? await posting.RunAsync(cancellationToken);
                return refusal is null
                    ? ApiAnswer.Done(new XmlRpcStruct { [form.Key] = posting.Number }, posting.Notes)
                    : ApiAnswer.Refused(refusal, new XmlRpcStruct { [form.Key] = sent[form.Key] });
            };
        };
    }
}
