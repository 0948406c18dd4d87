using Freeside.XmlRpc.Codec;
using Freeside.XmlRpc.Dispatch;

namespace Freeside.Tests.Dispatch;

/// <summary>Params read as key, value, key, value.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class CallArgumentsTests
{
    [Test]
    public void Keys_come_in_any_order_and_the_last_of_two_wins()
    {
        var arguments = CallArguments.From(["b", "1", "a", "2", "b", "3"]);
        Assert.Multiple(() =>
        {
            Assert.That(arguments.Text("b"), Is.EqualTo("3"));
            Assert.That(arguments.Keys, Is.EqualTo(new[] { "b", "a" }));
            Assert.That(arguments.Text("B"), Is.Null);
            Assert.That(arguments.Has("B"), Is.False);
        });
    }

    [Test]
    public void The_last_key_of_an_odd_list_is_there_without_a_value()
    {
        var arguments = CallArguments.From(["secret", "s", "custnum"]);
        Assert.Multiple(() =>
        {
            Assert.That(arguments.Has("custnum"), Is.True);
            Assert.That(arguments.Text("custnum"), Is.Null);
        });
    }

    [Test]
    public void An_undefined_key_is_the_empty_one() => Assert.That(CallArguments.From([null, "1"]).Text(""), Is.EqualTo("1"));

    [Test]
    public void Undefined_and_empty_values_differ() => Assert.Multiple(() =>
    {
        Assert.That(CallArguments.From(["k", null]).Text("k"), Is.Null);
        Assert.That(CallArguments.From(["k", ""]).Text("k"), Is.EqualTo(""));
    });

    [Test]
    public void A_structure_or_list_as_key_loses_its_pair_and_no_other() =>
        Assert.That(
            CallArguments.From([new XmlRpcStruct { ["secret"] = "s" }, "1", new object?[] { "x" }, "2", "k", "3"]).Keys,
            Is.EqualTo(new[] { "k" }));

    [Test]
    public void Base64_keys_and_values_are_text_at_every_depth()
    {
        var arguments = CallArguments.From(
            [XmlRpcBase64.Decode("Zmlyc3Q="), XmlRpcBase64.Decode("w4k="), "more", new object?[] { new XmlRpcStruct { ["a"] = XmlRpcBase64.Decode("yQ==") } }]);
        Assert.Multiple(() =>
        {
            Assert.That(arguments.Text("first"), Is.EqualTo("\u00c9"));
            Assert.That(((XmlRpcStruct)arguments.List("more")![0]!)["a"], Is.EqualTo("\u00c9"));
        });
    }

    [Test]
    public void Structures_are_seen_as_such_and_never_as_text()
    {
        var options = new XmlRpcStruct { ["op"] = ">" };
        var arguments = CallArguments.From(["custnum", options, "list", new object?[] { "1" }, "first", "Tess"]);
        Assert.Multiple(() =>
        {
            Assert.That(arguments.Text("custnum"), Is.Null);
            Assert.That(arguments.Structure("custnum"), Is.EqualTo(options));
            Assert.That(arguments.StructureWhereText(), Is.EqualTo("custnum"));
            Assert.That(arguments.StructureWhereText("custnum"), Is.EqualTo("list"));
            Assert.That(arguments.StructureWhereText("list", "custnum"), Is.Null);
        });
    }

    [Test]
    public void Pairs_come_in_the_order_of_their_keys() =>
        Assert.That(CallArguments.From(["z", "1", "a", null]), Is.EqualTo(new KeyValuePair<string, object?>[] { new("z", "1"), new("a", null) }));
}
