namespace Freeside.Tests.Wire;

/// <summary>No recorded exchange goes without an expectation.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class ClassificationTests
{
    private static IEnumerable<int> InIndex =>
        CaptureStore.Index.Split('\n').Where(line => line.Length > 3 && char.IsAsciiDigit(line[0]))
            .Select(line => int.Parse(line.AsSpan(0, 3), System.Globalization.CultureInfo.InvariantCulture)).Distinct();

    private static IEnumerable<int> Classified => Expectations.ByNumber.Keys.Concat(Expectations.OnConnections).Concat(MadeRequestTests.Numbers);

    [Test]
    public void Every_exchange_of_the_index_is_classified() => Assert.That(InIndex.Except(Classified), Is.Empty);

    [Test]
    public void Every_stored_request_is_replayed() =>
        Assert.That(
            CaptureStore.All.Where(c => c.Request is not null).Select(c => c.Number)
                .Except(Expectations.ByNumber.Keys).Except(Expectations.OnConnections),
            Is.Empty);

    [Test]
    public void Nothing_is_classified_twice_or_without_an_exchange() => Assert.Multiple(() =>
    {
        Assert.That(Classified, Is.Unique);
        Assert.That(Classified.Except(InIndex), Is.Empty);
    });
}
