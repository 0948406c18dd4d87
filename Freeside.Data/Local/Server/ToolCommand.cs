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
    private static readonly string[] Marks = ["error:", "FATAL:"];

    /// <summary>Whether it ended well.</summary>
    public bool IsSuccess => ExitCode == 0;

    /// <summary>What went wrong: the first line that speaks of an error (from there on), else the last that says anything.</summary>
    public string Reason
    {
        get
        {
            var lines = Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            return lines.Select(AfterMark).FirstOrDefault(l => l is not null) ?? lines.LastOrDefault() ?? $"exit code {ExitCode}";
        }
    }

    private static string? AfterMark(string line) =>
        Marks.Where(m => line.Contains(m, StringComparison.Ordinal)).Select(m => line[(line.IndexOf(m, StringComparison.Ordinal) + m.Length)..].Trim()).FirstOrDefault();
}
