using Freeside.XmlRpc.Codec;
using Freeside.XmlRpc.Dispatch;

namespace Freeside.Tests.Dispatch;

/// <summary>Introspection and several calls in one.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class SystemMethodsTests
{
    private static readonly XmlRpcMethod[] Methods =
    [
        Dispatching.Method("FS.API.count", call => XmlRpcResponse.Result(call.Parameters.Count.ToString())),
        Dispatching.Method("FS.API.dies", _ => XmlRpcResponse.ServerFault("dead")),
        Dispatching.Method("FS.API.two", _ => XmlRpcResponse.ResultList(["1", "2"])),
    ];

    [Test]
    public async Task All_methods_are_listed()
    {
        var response = await new Dispatching(Methods).CallAsync("system.listMethods");
        Assert.That(response.Results.Single(), Is.EqualTo(new[]
        {
            "system.getCapabilities", "system.listMethods", "system.methodHelp", "system.methodSignature", "system.multicall",
            "FS.API.count", "FS.API.dies", "FS.API.two",
        }));
    }

    [TestCase("system.methodHelp", "FS.API.count", "Help for FS.API.count.")]
    [TestCase("system.methodSignature", "FS.API.count", "undef")]
    public async Task A_method_is_described(string asking, string about, string expected)
    {
        var response = await new Dispatching(Methods).CallAsync(asking, about);
        Assert.That(response.Results, Is.EqualTo(new[] { expected }));
    }

    [Test]
    public async Task A_signature_is_a_list_of_lists_of_types()
    {
        var response = await new Dispatching(Methods).CallAsync("system.methodSignature", "system.methodHelp");
        Assert.That(response.Results.Single(), Is.EqualTo(new[] { new[] { "string", "string" } }));
    }

    [TestCase("system.methodHelp", "FS.API.nope")]
    [TestCase("system.methodSignature", "")]
    [TestCase("system.methodSignature", "a", "b")]
    public async Task Questions_about_nothing_are_faults(string asking, params string?[] about)
    {
        var response = await new Dispatching(Methods).CallAsync(asking, [.. about]);
        Assert.That(response.FaultCode, Is.EqualTo("Client"));
    }

    [Test]
    public async Task Each_of_several_calls_has_its_own_answer_and_line()
    {
        var calls = new Dispatching(Methods);
        var answers = await MulticallAsync(calls, Entry("FS.API.count", "a", "b"), Entry("FS.API.dies"), Entry("FS.API.nope"));
        Assert.Multiple(() =>
        {
            Assert.That(answers[0], Is.EqualTo(new[] { "2" }));
            Assert.That(answers[1], Is.EqualTo(Fault("Server", "dead")));
            Assert.That(answers[2], Is.EqualTo(Fault("Client", "Failed to locate method (nope) in class (FS::API)")));
            Assert.That(calls.Log.Lines, Has.Count.EqualTo(4));
            Assert.That(calls.Log.Lines[0], Does.StartWith("Information: FS.API.count ok").And.EndsWith("request r1/1"));
            Assert.That(calls.Log.Lines[3], Does.StartWith("Information: system.multicall ok").And.EndsWith("request r1"));
        });
    }

    [Test]
    public async Task Several_results_are_one_element() =>
        Assert.That((await MulticallAsync(new(Methods), Entry("FS.API.two")))[0], Is.EqualTo(new object[] { new[] { "1", "2" } }));

    [Test]
    public async Task Calls_of_another_form_and_multicalls_inside_are_faults_of_their_own()
    {
        var answers = await MulticallAsync(new(Methods), "text", Entry("system.multicall", Array.Empty<object?>()), new XmlRpcStruct { ["params"] = Array.Empty<object?>() });
        Assert.That(answers, Has.Exactly(3).Matches<object?>(a => a is XmlRpcStruct fault && (string?)fault["faultCode"] == "Client"));
    }

    [Test]
    public async Task A_multicall_has_no_more_calls_than_allowed()
    {
        var calls = new Dispatching(Methods);
        var response = await calls.CallAsync("system.multicall", new object?[] { new object?[] { null, null, null, null } });
        Assert.That(response.FaultString, Is.EqualTo("system.multicall takes no more than 3 calls"));
    }

    [Test]
    public async Task A_multicall_takes_one_array() =>
        Assert.That((await new Dispatching(Methods).CallAsync("system.multicall", "a")).FaultCode, Is.EqualTo("Client"));

    private static async Task<IReadOnlyList<object?>> MulticallAsync(Dispatching calls, params object?[] entries)
    {
        var response = await calls.CallAsync("system.multicall", new object?[] { entries });
        return (IReadOnlyList<object?>)response.Results.Single()!;
    }

    private static XmlRpcStruct Entry(string name, params object?[] parameters) => new() { ["methodName"] = name, ["params"] = parameters };

    private static XmlRpcStruct Fault(string code, string text) => new() { ["faultCode"] = code, ["faultString"] = text };
}
