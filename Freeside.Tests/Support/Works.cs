using Freeside.Data;
using Freeside.Data.Encryption;
using Freeside.Domain.Common;
using Freeside.Domain.Settings;
using Freeside.Domain.Users;

namespace Freeside.Tests.Support;

/// <summary>Units of work for tests below the host.</summary>
internal static class Works
{
    /// <summary>Whom rows are stamped with.</summary>
    public static AccessUser User { get; } = new() { Usernum = 5, Username = "fs_api" };

    /// <summary>Units of work of <see cref="User"/> on a database, with these settings and the system's clock.</summary>
    public static IUnitOfWorkFactory Of(FreesideDatabase database, params ConfRow[] settings) =>
        database.WorksOf(ShopWith(settings), TimeProvider.System);

    /// <summary>A shop with these settings and no messages.</summary>
    public static Shop ShopWith(params ConfRow[] settings)
    {
        var start = new StartSettings(new ConfTable(settings));
        return new Shop(User, start, MessageCatalogue.For([], null, start), new RsaFieldCipher(start.Encryption), MayMakeComplimentary: false);
    }
}
