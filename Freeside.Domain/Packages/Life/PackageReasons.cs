using System.Globalization;
using Freeside.Domain.Common;

namespace Freeside.Domain.Packages.Life;

/// <summary>Notes why a package is suspended or cancelled (cust_pkg.pm insert_reason).</summary>
internal sealed class PackageReasons(LifeParts parts, LifeContext context)
{
    public const string Adjourn = "A";
    public const string Suspend = "S";
    public const string Expire = "E";
    public const string Cancel = "C";

    /// <summary>The number in a reason as it was given; <c>null</c> where that is no number.</summary>
    public static int? Number(string reason) =>
        reason.All(char.IsAsciiDigit) && int.TryParse(reason, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Notes it.</summary>
    /// <param name="package">The package.</param>
    /// <param name="reason">The reason's number as it was given; nothing: none is noted.</param>
    /// <param name="otaker">Who gave it; nothing: the login.</param>
    /// <param name="action">What for.</param>
    /// <param name="date">When it was or will be done, epoch seconds.</param>
    /// <param name="refusal">Why it cannot be noted.</param>
    public PackageReason? Note(Package package, string? reason, string? otaker, string action, int date, out Refusal? refusal)
    {
        refusal = null;
        if (!PerlTruth.IsTrue(reason))
            return null;
        if (Number(reason!) is not { } number)
        {
            refusal = NotNoted($"Unparseable reason: {reason}");
            return null;
        }

        var giver = PerlTruth.IsTrue(otaker) ? otaker! : context.Stamp.Username;
        var noted = new PackageReason
        {
            Num = context.Records.NewNumber(),
            Pkgnum = package.Pkgnum,
            Reasonnum = number,
            Action = action,
            Otaker = giver,
            Date = date,
        };
        refusal = context.Rules.AlphanumericOrEmpty("otaker", giver).Refusal ?? context.Records.WouldRefuse(noted);
        if (refusal is not null)
        {
            refusal = NotNoted(refusal.Text);
            return null;
        }

        context.Records.Insert(noted);
        parts.Add(noted);
        return noted;
    }

    private static Refusal NotNoted(string text) => Refusal.Error($"Error inserting cust_pkg_reason: {text}");
}
