namespace Freeside.Domain.Payments.Methods;

/// <summary>A ban on a card or account (<c>banned_pay</c>).</summary>
public sealed class BannedPayment
{
    /// <summary>The ban's number.</summary>
    public int Bannum { get; init; }

    /// <summary><c>CARD</c> or <c>CHEK</c>.</summary>
    public required string Payby { get; init; }

    /// <summary>The number's fingerprint, see <see cref="BanKey"/>.</summary>
    public required string Payinfo { get; init; }

    /// <summary>Since when, epoch seconds.</summary>
    public int? Date { get; init; }

    /// <summary>Until when, epoch seconds; <c>null</c>: for good.</summary>
    public int? EndDate { get; init; }

    /// <summary>Who banned it, by name: only in rows of old versions.</summary>
    public string? Otaker { get; init; }

    /// <summary>Who banned it.</summary>
    public int? Usernum { get; init; }

    /// <summary><c>warn</c>: only marked as in use already.</summary>
    public string? Bantype { get; init; }
}
