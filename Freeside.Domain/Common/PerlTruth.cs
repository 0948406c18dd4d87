namespace Freeside.Domain.Common;

/// <summary>What the original's language takes for true: many of its rules hinge on it.</summary>
public static class PerlTruth
{
    /// <summary>Anything but missing, empty and the single digit <c>0</c>.</summary>
    public static bool IsTrue(string? text) => !string.IsNullOrEmpty(text) && text != "0";

    /// <summary>Anything but missing and zero.</summary>
    public static bool IsTrue(int? number) => number is not null and not 0;
}
