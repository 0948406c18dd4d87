namespace Freeside.Bench.Report;

/// <summary>Something that is wanted of the server, and what was measured.</summary>
/// <param name="What">What is wanted, in words.</param>
/// <param name="Wanted">How much, with its unit.</param>
/// <param name="Measured">What was measured, with its unit.</param>
/// <param name="IsMet">Whether that is enough.</param>
internal sealed record Target(string What, string Wanted, string Measured, bool IsMet)
{
    /// <summary>At least so many of a hundred.</summary>
    public static Target Share(string what, double wanted, double measured) =>
        new(what, $"{100 * wanted:0} %", $"{100 * measured:0} %", measured >= wanted);

    /// <summary>At least so many a second.</summary>
    public static Target Rate(string what, double wanted, double measured) => new(what, $"{wanted:0}/s", $"{measured:0}/s", measured >= wanted);

    /// <summary>At most so much.</summary>
    public static Target AtMost(string what, double wanted, double measured, string unit) =>
        new(what, $"≤ {wanted:0} {unit}", $"{measured:0} {unit}", measured <= wanted);
}
