using System.ComponentModel;
using System.Diagnostics;

namespace Freeside.Data.Local.Server;

/// <summary>Runs one of the system's or PostgreSQL's programs to its end.</summary>
internal static class Tool
{
    /// <summary>The exit code and everything the program wrote; a program that cannot be started answers 127, as a shell would.</summary>
    public static async Task<ToolResult> RunAsync(ToolCommand command, CancellationToken cancellation)
    {
        using var process = new Process { StartInfo = Describe(command) };
        process.StartInfo.RedirectStandardOutput = true;
        process.StartInfo.RedirectStandardError = true;
        process.StartInfo.RedirectStandardInput = true;
        try
        {
            process.Start();
        }
        catch (Win32Exception e)
        {
            return new ToolResult(127, e.Message);
        }

        process.StandardInput.Close();
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellation);
            var errors = process.StandardError.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation);
            return new ToolResult(process.ExitCode, await output + await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <summary>
    /// How a program is started: from the root folder (the caller's may be closed to the account that runs it), with English messages,
    /// and without the PG… variables that would point PostgreSQL's tools elsewhere.
    /// </summary>
    public static ProcessStartInfo Describe(ToolCommand command)
    {
        var start = new ProcessStartInfo(command.Program, command.Arguments) { WorkingDirectory = "/", UseShellExecute = false };
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("PG", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);
        start.Environment["LC_ALL"] = "C";
        return start;
    }
}
