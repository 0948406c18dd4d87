using Freeside.Data.Local.Server;

namespace Freeside.Tests.Clients;

/// <summary>A client library of the field, run as a process of its own by a small script.</summary>
/// <param name="Name">The library.</param>
/// <param name="Program">What runs the script.</param>
/// <param name="Script">The script beside this file.</param>
/// <param name="FaultShown">How the library shows a fault, <c>{code}</c> and <c>{text}</c> in it; <c>null</c>: as code and text.</param>
internal sealed record ClientLibrary(string Name, string Program, string Script, string? FaultShown = null)
{
    /// <summary>Those the exchanges were recorded from.</summary>
    public static IReadOnlyList<ClientLibrary> All { get; } =
    [
        new("Frontier::Client", "perl", "frontier.pl", "Fault returned from XML RPC Server, fault code {code}: {text}"),
        new("XMLRPC::Lite", "perl", "xmlrpc_lite.pl"),
        new("RPC::XML::Client", "perl", "rpc_xml.pl"),
        new("xmlrpc.client", "python3", "xmlrpc_client.py"),
    ];

    /// <summary>Calls a method and gives what the library made of the answer.</summary>
    public async Task<LibraryAnswer> CallAsync(Uri address, string method, params string[] arguments)
    {
        var script = Path.Combine(AppContext.BaseDirectory, "Clients", Script);
        var run = await Tool.RunAsync(ToolCommand.Of(Program, [script, address.AbsoluteUri, method, .. arguments]), CancellationToken.None);
        Assert.That(run.IsSuccess, Is.True, run.Output);
        return LibraryAnswer.Read(run.Output);
    }

    /// <summary>What the library shows of a fault.</summary>
    public LibraryAnswer Fault(string code, string text) => FaultShown is null
        ? new LibraryAnswer(null, code, text, null)
        : new LibraryAnswer(null, null, null, FaultShown.Replace("{code}", code, StringComparison.Ordinal).Replace("{text}", text, StringComparison.Ordinal) + "\n");

    /// <inheritdoc/>
    public override string ToString() => Name;
}
