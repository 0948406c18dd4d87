using Freeside.Domain.Common;

namespace Freeside.Domain.Billing.Plans;

/// <summary>A fee as the shop wrote it into an option.</summary>
/// <param name="Text">The option's text; <c>null</c>: none.</param>
public readonly record struct Fee(string? Text)
{
    /// <summary>The amount: the number the text begins with.</summary>
    public Inexact Amount => Inexact.OfText(Text);

    /// <summary>The fee of one as it stands on a line: where the shop wrote none, what is charged in all (Billing.pm _make_lines).</summary>
    /// <param name="charged">What is charged in all.</param>
    public decimal OrElse(decimal charged) => PerlTruth.IsTrue(Text) ? Amount.ToCents() : charged;
}
