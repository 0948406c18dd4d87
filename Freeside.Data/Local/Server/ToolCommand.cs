namespace Freeside.Data.Local.Server;

/// <summary>A program and its arguments.</summary>
internal sealed record ToolCommand(string Program, IReadOnlyList<string> Arguments)
{
    /// <summary>The program with these arguments.</summary>
    public static ToolCommand Of(string program, params string[] arguments) => new(program, arguments);
}

/// <summary>How a program ended.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it wrote to standard output, then to standard error.</param>
internal sealed record ToolResult(int ExitCode, string Output)
{
    /// <summary>Whether it ended well.</summary>
    public bool IsSuccess => ExitCode == 0;

    /// <summary>The line that says what went wrong: the first that speaks of an error, else the last that says anything.</summary>
    public string Reason
    {
        get
        {
            var lines = Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            return lines.FirstOrDefault(l => l.Contains("error:", StringComparison.Ordinal) || l.Contains("FATAL:", StringComparison.Ordinal))
                ?? lines.LastOrDefault()
                ?? $"exit code {ExitCode}";
        }
    }
}
