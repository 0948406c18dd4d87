using System.Collections.Concurrent;
using System.Text;

namespace Freeside.Tests.Support;

/// <summary>
/// All that is printed and logged while the tests run: by them, by servers in this process, by programs they start, by the database servers. At the end
/// it is searched for what must never be there.
/// </summary>
internal static class Transcript
{
    private static readonly ConcurrentQueue<string> All = new();

    /// <summary>All lines so far.</summary>
    public static IReadOnlyCollection<string> Lines => All;

    /// <summary>Adds a line, or several.</summary>
    public static void Add(string text) => All.Enqueue(text);

    /// <summary>Adds the logs that database servers left in a folder.</summary>
    public static void AddLogs(string folder)
    {
        foreach (var log in Directory.EnumerateFiles(folder, "server.log", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 5, IgnoreInaccessible = true }))
            Add(File.ReadAllText(log));
    }

    /// <summary>From now on what is written to the console is added too.</summary>
    public static void Listen()
    {
        Console.SetOut(new Listening(Console.Out));
        Console.SetError(new Listening(Console.Error));
    }

    private sealed class Listening(TextWriter to) : TextWriter
    {
        public override Encoding Encoding => to.Encoding;

        public override void Write(char value) => to.Write(value);

        public override void Write(string? value)
        {
            Add(value ?? "");
            to.Write(value);
        }

        public override void WriteLine(string? value)
        {
            Add(value ?? "");
            to.WriteLine(value);
        }

        public override void Write(char[] buffer, int index, int count)
        {
            Add(new string(buffer, index, count));
            to.Write(buffer, index, count);
        }
    }
}
