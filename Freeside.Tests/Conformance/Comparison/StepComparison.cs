using Freeside.Tests.Conformance.Recordings;

namespace Freeside.Tests.Conformance.Comparison;

/// <summary>Compares a call of ours with the recorded one: the answer and the change of every table.</summary>
/// <param name="changes">Compares what was changed.</param>
internal sealed class StepComparison(ChangeComparison changes)
{
    /// <summary>For a database whose tables have these primary keys and whose settings hold this private key.</summary>
    public static StepComparison For(IReadOnlyDictionary<string, string[]> keys, string? privateKey) =>
        new(new ChangeComparison(Ciphertexts.For(privateKey), new NewNumbers(keys)));

    /// <summary>
    /// The differences. A step recorded as <c>partial</c> has no changes: whatever ours leaves behind is a difference like any other.
    /// </summary>
    public IReadOnlyList<Difference> Compare(RecordedStep recorded, Answer answer, IReadOnlyList<RowChange> changed)
    {
        var differences = new List<Difference>();
        if (AnswerComparison.Compare(recorded.Answer, answer) is { } apart)
            differences.Add(apart);
        differences.AddRange(changes.Compare(recorded.Changes, changed));
        return differences;
    }
}
