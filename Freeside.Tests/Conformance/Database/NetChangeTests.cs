namespace Freeside.Tests.Conformance.Database;

[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class NetChangeTests
{
    private static readonly Dictionary<string, string[]> Keys = new(StringComparer.Ordinal) { ["t"] = ["id"] };

    [Test]
    public void A_row_that_came_and_went_is_no_change() => Assert.That(Net((null, """{"id": 1}"""), ("""{"id": 1}""", null)), Is.Empty);

    [Test]
    public void A_row_changed_and_changed_back_is_no_change() =>
        Assert.That(Net(("""{"id": 1, "a": 1}""", """{"id": 1, "a": 2}"""), ("""{"id": 1, "a": 2}""", """{"id": 1, "a": 1}""")), Is.Empty);

    [Test]
    public void Only_the_first_and_the_last_state_count()
    {
        var net = Net((null, """{"id": 1, "a": 1, "b": null}"""), ("""{"id": 1, "a": 1, "b": null}""", """{"id": 1, "a": 2.50, "b": null}"""));
        Assert.That(net, Is.EqualTo(new[] { "insert a=\"2.50\", id=1" }));
    }

    [Test]
    public void An_update_names_key_and_changed_columns()
    {
        var net = Net(("""{"id": 1, "a": null, "b": 2}""", """{"id": 1, "a": "x", "b": 2}"""), ("""{"id": 1, "a": "x", "b": 2}""", """{"id": 1, "a": "y", "b": 2}"""));
        Assert.That(net, Is.EqualTo(new[] { "update id=1 set a: null -> \"y\"" }));
    }

    [Test]
    public void A_row_deleted_and_stored_anew_is_an_update() =>
        Assert.That(Net(("""{"id": 1, "a": 1}""", null), (null, """{"id": 1, "a": 2}""")), Is.EqualTo(new[] { "update id=1 set a: 1 -> 2" }));

    [Test]
    public void A_row_whose_key_changed_goes_by_its_new_one() =>
        Assert.That(Net(("""{"id": 1}""", """{"id": 2}""")), Is.EqualTo(new[] { "update id=2 set id: 1 -> 2" }));

    [Test]
    public void A_deleted_row_is_shown_as_it_was_at_first() =>
        Assert.That(Net(("""{"id": 1, "a": 1}""", """{"id": 1, "a": 2}"""), ("""{"id": 1, "a": 2}""", null)), Is.EqualTo(new[] { "delete a=1, id=1" }));

    private static IEnumerable<string> Net(params (string? Old, string? New)[] log) =>
        NetChange.Of(log.Select(e => LogEntry.Parse("t", e.Old, e.New)), Keys).Select(c => c.Canonical);
}
