using Freeside.XmlRpc.Observability;

namespace Freeside.XmlRpc.Http;

/// <summary>For supervisors and load balancers: <c>GET /health/live</c> says the process answers, <c>GET /health/ready</c> that calls can be answered.</summary>
internal sealed class HealthEndpoint(IReadiness readiness, ILogger<HealthEndpoint> log)
{
    /// <summary>Answers a health request.</summary>
    /// <returns>False if the request is for something else and was left alone.</returns>
    public async ValueTask<bool> TryHandleAsync(HttpContext context)
    {
        switch (context.Request.Path.Value)
        {
            case "/health/live":
                await AnswerAsync(context, StatusCodes.Status200OK, "ok");
                return true;
            case "/health/ready":
                var ready = await IsReadyAsync(context.RequestAborted);
                await AnswerAsync(
                    context,
                    ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable,
                    ready ? "ready" : "not ready");
                return true;
            default:
                return false;
        }
    }

    private static async Task AnswerAsync(HttpContext context, int status, string text)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain";
        context.Response.ContentLength = text.Length;
        await context.Response.WriteAsync(text, context.RequestAborted);
    }

    private async Task<bool> IsReadyAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await readiness.IsReadyAsync(cancellationToken);
        }
#pragma warning disable CA1031 // Whatever goes wrong in the check means "not ready".
        catch (Exception e)
#pragma warning restore CA1031
        {
            ServerLog.NotReady(log, e);
            return false;
        }
    }
}
