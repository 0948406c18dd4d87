using Freeside.Data.Reading;
using Freeside.Domain.Common;
using Freeside.Domain.Settings;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>Reads the message catalogue, <c>msgcat</c>.</summary>
internal sealed class MessageRepository(FreesideContext context, ReadBatch batch)
{
    /// <summary>All texts that calls answer with, in all locales.</summary>
    public Pending<IReadOnlyList<MessageRow>> AtStart()
    {
        var codes = MessageCode.All;
        return batch.Add<MessageRow, IReadOnlyList<MessageRow>>(
            context.Messages.AsNoTracking().Where(message => codes.Contains(message.Code)), rows => rows);
    }
}
