using Freeside.XmlRpc.Codec;
using Freeside.XmlRpc.Dispatch;

namespace Freeside.Tests.Dispatch;

/// <summary>What becomes of a call: its answer, and one line in the log.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class DispatcherTests
{
    private static readonly XmlRpcMethod Known = Dispatching.Method("FS.API.known", _ => XmlRpcResponse.Result("1"));

    [TestCase("FS.API.nope", "Failed to locate method (nope) in class (FS::API)")]
    [TestCase("FS.API.Known", "Failed to locate method (Known) in class (FS::API)")]
    [TestCase("FS.API._known", "Failed to locate method (_known) in class (FS::API)")]
    [TestCase("FS.API", "Failed to locate method (API) in class (FS)")]
    [TestCase("FS.API.known.x", "Failed to access class (FS::API::known)")]
    [TestCase("known", "Denied access to method (known) in class (main)")]
    [TestCase("main.known", "Denied access to method (known) in class (main)")]
    [TestCase("fs.api.known", "Failed to access class (fs::api)")]
    [TestCase("exit.x", "Failed to access class (exit)")]
    [TestCase("system.x", "Failed to locate method (x) in class (system)")]
    [TestCase("FS.API.", "Denied access to method (methodName) in class (main)")]
    [TestCase("FS.API.a-b", "Denied access to method (methodName) in class (main)")]
    [TestCase("", "Denied access to method (methodName) in class (main)")]
    [TestCase("FS.API.caf\u00e9", "Failed to locate method (caf\u00e9) in class (FS::API)")]
    public async Task Unknown_names_are_refused_in_the_originals_words(string name, string text)
    {
        var response = await new Dispatching(Known).CallAsync(name);
        Assert.That((response.FaultCode, response.FaultString), Is.EqualTo(("Client", text)));
    }

    [Test]
    public async Task A_long_name_is_repeated_in_part()
    {
        var response = await new Dispatching(Known).CallAsync(new string('p', 5000) + "." + new string('m', 5000));
        Assert.That(response.FaultString, Is.EqualTo($"Failed to access class ({new string('p', 100)}...)"));
    }

    [Test]
    public async Task A_fault_of_a_method_is_its_answer()
    {
        var calls = new Dispatching(Dispatching.Method("m.a", _ => throw new XmlRpcFaultException(XmlRpcFaultException.ServerFault, "broken\n")));
        var response = await calls.CallAsync("m.a");
        Assert.Multiple(() =>
        {
            Assert.That((response.FaultCode, response.FaultString), Is.EqualTo(("Server", "broken\n")));
            Assert.That(calls.Log.Lines, Has.Count.EqualTo(1).And.All.StartsWith("Information: m.a fault in "));
        });
    }

    [Test]
    public async Task A_bug_of_a_method_is_logged_and_not_told()
    {
        var calls = new Dispatching(Dispatching.Method("m.a", _ => throw new InvalidDataException("SELECT secret FROM /etc/x")));
        var response = await calls.CallAsync("m.a");
        Assert.Multiple(() =>
        {
            Assert.That((response.FaultCode, response.FaultString), Is.EqualTo(("Server", "Internal server error (request r1)")));
            Assert.That(calls.Log.Lines[0], Does.StartWith("Error: m.a failed unexpectedly, request r1").And.Contains("SELECT secret"));
        });
    }

    [Test]
    public async Task A_call_given_up_at_shutdown_is_a_fault_and_no_error()
    {
        var calls = new Dispatching(new XmlRpcMethod("m.a", "", async (_, cancellationToken) =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            return XmlRpcResponse.Result(null);
        }));
        using var stop = new CancellationTokenSource();
        var running = calls.CallAsync("m.a", stop.Token);
        await stop.CancelAsync();
        var response = await running;
        Assert.Multiple(() =>
        {
            Assert.That(response.FaultCode, Is.EqualTo("Server"));
            Assert.That(calls.Log.Lines, Has.None.StartsWith("Error"));
        });
    }

    [Test]
    public async Task Each_call_is_one_line_without_its_params()
    {
        var calls = new Dispatching(Dispatching.Method("m.a", call =>
        {
            call.Custnum = "17";
            call.Outcome = "refused";
            return XmlRpcResponse.Result(null);
        }));
        await calls.CallAsync("m.a", "secret", "hunter2", "payinfo", "4111111111111111");
        Assert.That(
            calls.Log.Lines.Single(),
            Does.Match(@"^Information: m\.a refused in \d+\.\d ms, custnum 17, attempts 1, request r1$"));
    }

    [Test]
    public async Task A_name_cannot_forge_a_line_or_fill_the_log()
    {
        var calls = new Dispatching(Known);
        await calls.CallAsync("x\nInformation: FS.API.known ok\u001b[31m\u263a" + new string('y', 5000));
        Assert.That(
            calls.Log.Lines.Single(),
            Does.StartWith("Information: x?Information: FS.API.known ok?[31m?yy").And.Length.LessThan(200).And.Not.Contains("\n"));
    }

    [Test]
    public void Two_methods_of_one_name_are_refused_at_start() =>
        Assert.That(() => new MethodTable([Known, Known]), Throws.ArgumentException);
}
