using System.Net.Sockets;
using System.Text;
using Freeside.Tests.Support;

namespace Freeside.Tests.Hosting;

/// <summary>As a systemd service of <c>Type=notify</c> the program tells systemd when it serves and when it stops.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class SupervisedTests
{
    [Test]
    public async Task Systemd_is_told()
    {
        await using var database = await TestDatabase.CreateAsync(ProgramShop.Template);
        using var folder = TestFolder.Create();
        var path = Path.Combine(folder.Path, "notify");
        using var systemd = new Socket(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified);
        systemd.Bind(new UnixDomainSocketEndPoint(path));
        // Its parent's name tells the program whose service it is; the signal goes to the parent, which passes it on.
        await using var program = ProgramProcess.LaunchBy(
            $"printf systemd >/proc/$$/comm; trap 'kill -TERM $!' TERM; export NOTIFY_SOCKET={path}; \"$@\" & wait $!; wait $!",
            "--urls=http://127.0.0.1:0",
            ProgramShop.On(database));

        Assert.That(await ToldAsync(systemd, program), Is.EqualTo("READY=1"));
        Assert.That((await ProgramShop.CustomerAsync(await program.AddressAsync())).Error, Is.Empty);
        await program.TerminateAsync();
        Assert.That(await ToldAsync(systemd, program), Is.EqualTo("STOPPING=1"));
        Assert.That(await program.ExitCodeAsync(), Is.Zero);
        Assert.That(program.Output, Has.Some.StartsWith("<6>").And.Some.Contains("FS.API.customer_info ok"), "lines carry the journal's levels");
    }

    private static async Task<string> ToldAsync(Socket systemd, ProgramProcess program)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var message = new byte[200];
        try
        {
            return Encoding.ASCII.GetString(message, 0, await systemd.ReceiveAsync(message, patience.Token)).Trim();
        }
        catch (OperationCanceledException e)
        {
            throw new InvalidOperationException($"Nothing was told; the program wrote:\n{program.Written}", e);
        }
    }
}
