using OpenTelemetry.Metrics;

namespace Freeside.XmlRpc.Observability;

/// <summary>Sends metrics to a collector by OTLP where OpenTelemetry's own setting <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> names one; else nothing is sent.</summary>
internal static class MetricsExport
{
    private static readonly string[] Meters =
        [ServerMeter.Name, "Npgsql", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime"];

    /// <summary>Adds the export to a host.</summary>
    public static void Add(WebApplicationBuilder builder)
    {
        if (!string.IsNullOrEmpty(builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]))
            builder.Services.AddOpenTelemetry().WithMetrics(metrics => metrics.AddMeter(Meters).AddOtlpExporter());
    }
}
