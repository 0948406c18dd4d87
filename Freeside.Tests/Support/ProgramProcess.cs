using System.Diagnostics;
using Freeside.Data.Local.Server;
using Freeside.XmlRpc.Hosting;

namespace Freeside.Tests.Support;

/// <summary>The real program as a process of its own, with what it wrote.</summary>
internal sealed class ProgramProcess : IAsyncDisposable
{
    // Only reached when a test has failed.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly Process _process;
    private readonly List<string> _output = [];
    private readonly List<string> _errors = [];
    private readonly Task _reading;

    private ProgramProcess(Process process)
    {
        _process = process;
        _reading = Task.WhenAll(ReadAsync(process.StandardOutput, _output), ReadAsync(process.StandardError, _errors));
    }

    /// <summary>The lines on standard output so far.</summary>
    public IReadOnlyList<string> Output => Copy(_output);

    /// <summary>The lines on standard error so far.</summary>
    public IReadOnlyList<string> Errors => Copy(_errors);

    /// <summary>Everything it wrote so far.</summary>
    public string Written => string.Join('\n', [.. Output, .. Errors]);

    /// <summary>Starts it with a command line.</summary>
    public static ProgramProcess Launch(params IEnumerable<string> arguments) => new(Process.Start(Describe("dotnet", [Path, .. arguments]))!);

    /// <summary>Starts it by a shell script, whose <c>"$@"</c> is the program.</summary>
    public static ProgramProcess LaunchBy(string script, params IEnumerable<string> arguments) =>
        new(Process.Start(Describe("/bin/sh", ["-c", script, "sh", "dotnet", Path, .. arguments]))!);

    /// <summary>Starts it on a free port and waits until it listens.</summary>
    public static async Task<ProgramProcess> StartAsync(params IEnumerable<string> arguments)
    {
        var program = Launch([.. arguments, "--urls=http://127.0.0.1:0"]);
        await program.AddressAsync();
        return program;
    }

    /// <summary>Where it takes calls, once it listens.</summary>
    public async Task<Uri> AddressAsync()
    {
        const string announcement = "Now listening on: ";
        var line = await LineAsync(announcement);
        return new Uri(line[(line.IndexOf(announcement, StringComparison.Ordinal) + announcement.Length)..]);
    }

    /// <summary>Waits for a line on standard output that contains a text.</summary>
    public async Task<string> LineAsync(string containing)
    {
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(10))
        {
            var hasEnded = _reading.IsCompleted;
            if (Output.FirstOrDefault(l => l.Contains(containing, StringComparison.Ordinal)) is { } line)
                return line;
            if (hasEnded || waited.Elapsed > Patience)
                throw new InvalidOperationException($"The program wrote no line with \"{containing}\" but:\n{Written}");
        }
    }

    /// <summary>Tells it to stop, as a supervisor does.</summary>
    public async Task TerminateAsync()
    {
        var sent = await Tool.RunAsync(ToolCommand.Of("/bin/sh", "-c", $"kill -TERM {_process.Id}"), CancellationToken.None);
        Assert.That(sent.IsSuccess, Is.True, sent.Output);
    }

    /// <summary>Kills it, and nothing that it started, and waits until it is gone.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: false);
        await _process.WaitForExitAsync();
    }

    /// <summary>Waits for its end and gives its exit code; all it wrote was read then.</summary>
    public async Task<int> ExitCodeAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(patience.Token);
        await _reading.WaitAsync(patience.Token);
        return _process.ExitCode;
    }

    /// <summary>Kills it, and all that it started, where it still runs.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static string Path { get; } = typeof(FreesideHost).Assembly.Location;

    // Settings of the machine that runs the tests are not the program's.
    private static ProcessStartInfo Describe(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = "/",
        };
        string[] prefixes = ["ConnectionStrings__", "Freeside__", "Kestrel__", "Logging__", "ASPNETCORE_", "URLS", "PG"];
        foreach (var name in start.Environment.Keys.Where(k => prefixes.Any(p => k.StartsWith(p, StringComparison.OrdinalIgnoreCase))).ToList())
            start.Environment.Remove(name);
        return start;
    }

    private static async Task ReadAsync(StreamReader from, List<string> lines)
    {
        while (await from.ReadLineAsync() is { } line)
        {
            Transcript.Add(line);
            lock (lines)
                lines.Add(line);
        }
    }

    private static IReadOnlyList<string> Copy(List<string> lines)
    {
        lock (lines)
            return [.. lines];
    }
}
