namespace Freeside.Domain.Payments.Methods;

/// <summary>Card numbers of one type: those that begin with anything from one prefix to another and have one of the lengths.</summary>
/// <param name="Type">The type, as the original spells it.</param>
/// <param name="From">The first prefix.</param>
/// <param name="To">The last prefix, as long as the first.</param>
/// <param name="Lengths">The lengths of a whole number, in digits.</param>
internal sealed record CardRange(string Type, string From, string To, IReadOnlyList<int> Lengths)
{
    /// <summary>Whether a number is one of these.</summary>
    public bool Contains(string digits) =>
        Lengths.Contains(digits.Length)
        && string.CompareOrdinal(digits, 0, From, 0, From.Length) >= 0
        && string.CompareOrdinal(digits, 0, To, 0, To.Length) <= 0;
}
