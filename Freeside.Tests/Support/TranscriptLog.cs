using Microsoft.Extensions.Logging;

namespace Freeside.Tests.Support;

/// <summary>Adds everything that a server in this process logs to the transcript.</summary>
internal sealed class TranscriptLog : ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Transcript.Add($"{formatter(state, exception)}{(exception is null ? "" : $" | {exception}")}");

    public void Dispose()
    {
    }
}
