using Freeside.Domain.Settings;

namespace Freeside.Data.Repositories;

/// <summary>The settings as calls last found them. Every call reads them; as long as they say the same, all calls share what was made of them.</summary>
internal sealed class SeenSettings
{
    /// <summary>Of calls that change nothing.</summary>
    public View WhenReading { get; } = new(Conf.ReadWhenReading);

    /// <summary>Of the others.</summary>
    public View WhenWriting { get; } = new(Conf.ReadPerCall);

    /// <summary>What was made of the rows under some names.</summary>
    /// <param name="asked">The names.</param>
    public sealed class View(IReadOnlySet<string> asked)
    {
        private volatile Seen? _last;

        /// <summary>What the last call found; <c>null</c> before the first.</summary>
        public CallSettings? Last => _last?.Settings;

        /// <summary>The settings in these rows.</summary>
        public CallSettings Of(List<ConfRow> rows)
        {
            if (_last is { } last && Same(last.Rows, rows))
                return last.Settings;
            var settings = new CallSettings(new ConfTable(rows, asked));
            _last = new Seen(rows, settings);
            return settings;
        }

        // Rows that come in another order are as good as changed, which is slower but not wrong.
        private static bool Same(List<ConfRow> seen, List<ConfRow> found) => seen.Count == found.Count && seen.Zip(found, Same).All(same => same);

        private static bool Same(ConfRow seen, ConfRow found) =>
            seen.Confnum == found.Confnum && seen.Agentnum == found.Agentnum && seen.Locale == found.Locale && seen.Name == found.Name && seen.Value == found.Value;

        private sealed record Seen(List<ConfRow> Rows, CallSettings Settings);
    }
}
