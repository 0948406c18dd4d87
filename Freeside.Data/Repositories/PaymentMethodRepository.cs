using Freeside.Data.Reading;
using Freeside.Domain.Common;
using Freeside.Domain.Payments.Methods;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>Bans in <c>banned_pay</c>.</summary>
internal sealed class PaymentMethodRepository(FreesideContext context, ReadBatch batch) : IPaymentMethodRepository
{
    private static readonly Func<FreesideContext, string, string, IAsyncEnumerable<PaymentBan>> OfFingerprint =
        EF.CompileAsyncQuery((FreesideContext db, string payby, string fingerprint) =>
            from ban in db.BannedPayments.AsNoTracking()
            where ban.Payby == payby && ban.Payinfo == fingerprint
            join user in db.AccessUsers on ban.Usernum equals user.Usernum into users
            from user in users.DefaultIfEmpty()
            orderby ban.Bannum
            select new PaymentBan(ban.Bannum, ban.Bantype, ban.Date, ban.EndDate, user.Username ?? ban.Otaker ?? ""));

    /// <inheritdoc/>
    public Pending<IReadOnlyList<PaymentBan>> Bans(BanKey key) => batch.Add(OfFingerprint(context, key.Payby, key.Fingerprint));
}
