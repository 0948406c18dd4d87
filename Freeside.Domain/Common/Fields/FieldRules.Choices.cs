namespace Freeside.Domain.Common.Fields;

/// <content>Fields with few values, and IP addresses.</content>
public sealed partial class FieldRules
{
    private const string IllegalIpAddress = "Illegal (IP address)";

    private static readonly PerlPattern FourNumbers = new(@"^(\d+)\.(\d+)\.(\d+)\.(\d+)$");

    /// <summary>ut_enum: one of these, exactly.</summary>
    public Checked OneOf(string field, string value, params ReadOnlySpan<string> choices) =>
        choices.Contains(value) ? Checked.Fine(value) : Illegal("Illegal (enum) field", field, value);

    /// <summary>ut_enumn: as <see cref="OneOf"/>, or nothing, or a 0.</summary>
    public Checked OneOfOrEmpty(string field, string value, params ReadOnlySpan<string> choices) =>
        PerlTruth.IsTrue(value) ? OneOf(field, value, choices) : Checked.Fine(value);

    /// <summary>ut_flag: <c>Y</c> of either case, or nothing; stored, and shown in the refusal, in upper case.</summary>
    public Checked Flag(string field, string value)
    {
        var flag = value.ToUpperInvariant();
        return flag is "" or "Y" ? Checked.Fine(flag) : Illegal("Illegal (flag) field", field, flag);
    }

    /// <summary>ut_ip: four numbers up to 255, or <c>::1</c>, which becomes <c>127.0.0.1</c>. The refusal of too large a number lacks the value.</summary>
    public Checked IpAddress(string field, string value)
    {
        if (value == "::1")
            return Checked.Fine("127.0.0.1");
        if (FourNumbers.Match(value) is not { } groups)
            return Illegal(IllegalIpAddress, field, value);
        return groups.Skip(1).Any(number => PerlCharacters.Number(number) > 255)
            ? Checked.Refused($"{IllegalIpAddress} {field}")
            : Checked.Fine(string.Join('.', groups.Skip(1)));
    }

    /// <summary>ut_ipn: as <see cref="IpAddress"/>, or nothing.</summary>
    public Checked IpAddressOrEmpty(string field, string value) => IsEmpty(value) ? Checked.Fine("") : IpAddress(field, value);
}
