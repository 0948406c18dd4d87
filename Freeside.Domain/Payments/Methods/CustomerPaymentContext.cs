using Freeside.Domain.Common;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Payments.Methods;

/// <summary>What the rules on a customer's payment fields look at beside the fields.</summary>
public sealed record CustomerPaymentContext
{
    /// <summary>The settings on cards and accounts.</summary>
    public required PaymentFieldSettings Settings { get; init; }

    /// <summary>
    /// What is known of the shop: messages, the rules for plain text, and whether numbers are stored encrypted; where they are
    /// not, no verification code is stored.
    /// </summary>
    public required Shop Shop { get; init; }

    /// <summary>The instant of the call.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The server's zone: cards expire, and bans are dated, in its calendar.</summary>
    public required TimeZoneInfo Zone { get; init; }

    /// <summary>The fields as the customer's row holds them, readable; <c>null</c> for a new customer.</summary>
    public CustomerPaymentFields? Old { get; init; }

    /// <summary>Whether the user has the right <c>Complimentary customer</c>.</summary>
    public bool MayMakeComplimentary { get; init; }

    /// <summary>The bans on the card or account, see <see cref="BanKey"/>; those that ended may be among them.</summary>
    public IReadOnlyList<PaymentBan> Bans { get; init; } = [];

    internal MessageCatalogue Messages => Shop.Messages;

    internal DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Now, Zone).DateTime);
}
