using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Freeside.Tests.Support;

/// <summary>Keeps what a server logs, formatted, exceptions included.</summary>
internal sealed class LogCapture : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _lines = new();

    /// <summary>All lines so far, each with its level in front.</summary>
    public IReadOnlyList<string> Lines => [.. _lines];

    public ILogger CreateLogger(string categoryName) =>
        categoryName.StartsWith("Freeside", StringComparison.Ordinal) ? this : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Note($"{logLevel}: {formatter(state, exception)}{(exception is null ? "" : $" | {exception}")}");

    public void Dispose()
    {
    }

    private void Note(string line)
    {
        Transcript.Add(line);
        _lines.Enqueue(line);
    }
}
