using Freeside.Data.Reading;
using Freeside.Domain.Common;
using Freeside.Domain.Payments;

namespace Freeside.Data.Repositories;

/// <summary>Prepaid cards in <c>prepay_credit</c>.</summary>
internal sealed class PrepaidCardRepository(FreesideContext context, ReadBatch batch) : IPrepaidCardRepository
{
    /// <inheritdoc/>
    public Pending<PrepaidCard?> Lock(string identifier) => batch.Add(
        LockingQueries.PrepaidCard(context, identifier), rows => rows.SingleOrDefault());
}
