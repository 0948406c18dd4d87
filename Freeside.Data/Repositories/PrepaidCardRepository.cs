using Freeside.Data.Reading;
using Freeside.Domain.Common;
using Freeside.Domain.Payments;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>Prepaid cards in <c>prepay_credit</c>.</summary>
internal sealed class PrepaidCardRepository(FreesideContext context, ReadBatch batch) : IPrepaidCardRepository
{
    /// <inheritdoc/>
    public Pending<PrepaidCard?> Lock(string identifier) => batch.Add(
        context.PrepaidCards.FromSql($"select * from prepay_credit where identifier = {identifier} for update"),
        rows => rows.SingleOrDefault());
}
