using Freeside.Data.Reading;
using Freeside.Domain.Common;
using Freeside.Domain.Payments.Methods;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>Bans in <c>banned_pay</c>.</summary>
internal sealed class PaymentMethodRepository(FreesideContext context, ReadBatch batch) : IPaymentMethodRepository
{
    /// <inheritdoc/>
    public Pending<IReadOnlyList<PaymentBan>> Bans(BanKey key) => batch.Add(
        from ban in context.BannedPayments.AsNoTracking()
        where ban.Payby == key.Payby && ban.Payinfo == key.Fingerprint
        join user in context.AccessUsers on ban.Usernum equals user.Usernum into users
        from user in users.DefaultIfEmpty()
        orderby ban.Bannum
        select new PaymentBan(ban.Bannum, ban.Bantype, ban.Date, ban.EndDate, user.Username ?? ban.Otaker ?? ""),
        IReadOnlyList<PaymentBan> (rows) => rows);
}
