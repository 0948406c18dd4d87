using Freeside.Domain.Common;

namespace Freeside.Domain.Reasons;

/// <summary>Reads reasons.</summary>
public interface IReasonRepository
{
    /// <summary>A kind of reasons and, of that kind, the reason in these very words; disabled ones count. Of several the oldest.</summary>
    Pending<FoundReason> Find(string reasonClass, string type, string text);
}

/// <summary>What was found of a reason.</summary>
/// <param name="Typenum">Its kind, if there is such a one.</param>
/// <param name="Reasonnum">The reason, if there is.</param>
public sealed record FoundReason(int? Typenum, int? Reasonnum);
