using System.Globalization;
using Freeside.XmlRpc.Codec;
using Freeside.XmlRpc.Dispatch;
using Freeside.XmlRpc.Http.Refusing;
using Freeside.XmlRpc.Observability;

namespace Freeside.XmlRpc.Http;

/// <summary>One HTTP request from its headers to its answer: body, document, call, document, body. Any path will do, only POST does.</summary>
internal sealed class XmlRpcEndpoint(
    Dispatcher dispatcher, HealthEndpoint health, WireLimits limits, StopSignal stop, TimeProvider time, ILogger<XmlRpcEndpoint> log)
{
    // How much of a body that was refused is still taken off the connection.
    private const int MaxDrain = 16 * 1024 * 1024;

    /// <summary>Handles a request.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        var request = context.Request;
        try
        {
            // Method names are case-sensitive; "post" is another method.
            if (request.Method == "POST")
                await HandlePostAsync(context);
            else if (request.Method != "GET" || !await health.TryHandleAsync(context))
                RefuseMethod(context);
        }
        catch (BadHttpRequestException e) when (!context.Response.HasStarted)
        {
            Refuse(context, e.StatusCode);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or BadHttpRequestException)
        {
            ServerLog.ClientGone(log, context.TraceIdentifier);
        }
    }

    private async Task HandlePostAsync(HttpContext context)
    {
        var request = context.Request;
        // Without a length the body is taken as empty; what may follow is not to be read as a request.
        if (request.ContentLength is null && request.Headers.TransferEncoding.Count == 0)
            Close(context);
        using var sent = await ReadBodyAsync(context);
        if (sent is null)
        {
            await RefuseTooLargeAsync(context);
            return;
        }

        var coding = ContentCodings.Of(request.Headers.ContentEncoding);
        if (coding == ContentCodings.Coding.Unknown)
            Refuse(context, StatusCodes.Status415UnsupportedMediaType);
        else if (!ContentTypes.IsAccepted(request.Headers.ContentType))
            await AnswerAsync(context, "(none)", WrongContentType(request), deflate: false);
        else if (coding == ContentCodings.Coding.Identity && dispatcher.RefusesUnread(dispatcher.Recognise(sent.Written.Span)))
            await RefuseUnreadAsync(context);
        else
            await CallAsync(context, sent, coding);
    }

    private static async Task RefuseUnreadAsync(HttpContext context)
    {
        context.Features.Get<OpenConnection>()!.Touch();
        await WriteAsync(context, BusyAnswer.Document);
    }

    private async Task<PooledBuffer?> ReadBodyAsync(HttpContext context)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        deadline.CancelAfter(limits.BodyTimeout);
        try
        {
            return await RequestBodies.ReadAsync(context.Request, limits.MaxBodyBytes, deadline.Token);
        }
        catch (OperationCanceledException e) when (!context.RequestAborted.IsCancellationRequested)
        {
            throw new BadHttpRequestException("The body came too slowly.", StatusCodes.Status408RequestTimeout, e);
        }
    }

    private async Task CallAsync(HttpContext context, PooledBuffer sent, ContentCodings.Coding coding)
    {
        XmlRpcRequest document;
        try
        {
            using var inflated = coding == ContentCodings.Coding.Identity ? null : ContentCodings.Inflate(sent, coding, limits.MaxInflatedBytes);
            if (inflated is null && coding != ContentCodings.Coding.Identity)
            {
                await RefuseTooLargeAsync(context);
                return;
            }

            var charset = ContentTypes.Charset(context.Request.Headers.ContentType);
            document = XmlRpcReader.Read((inflated ?? sent).Written.Span, limits.Reader, charset);
        }
        catch (Exception e) when (e is XmlRpcFaultException or InvalidDataException)
        {
            // The sender's idea of where this request ends may differ from ours.
            Close(context);
            ServerLog.Unreadable(log, context.TraceIdentifier);
            var fault = e as XmlRpcFaultException ?? DeserializationFault.Because("the body is not the compressed data its header names");
            await AnswerAsync(context, "(none)", XmlRpcResponse.ClientFault(fault.FaultString), deflate: false);
            return;
        }

        var caller = new Caller(context.Connection.RemoteIpAddress);
        var call = new XmlRpcCall(document.MethodName, document.Parameters, context.TraceIdentifier, caller);
        if (await DispatchAsync(context, call) is not { } response)
            return;
        if (caller.AnswerDelay > TimeSpan.Zero)
            await Task.Delay(caller.AnswerDelay, time, context.RequestAborted);
        var deflate = coding == ContentCodings.Coding.Deflate && ContentCodings.AcceptsDeflate(context.Request.Headers);
        await AnswerAsync(context, call.MethodName, response, deflate);
    }

    // The connection of a running call stays: its client is to learn what became of it.
    private async Task<XmlRpcResponse?> DispatchAsync(HttpContext context, XmlRpcCall call)
    {
        var connection = context.Features.Get<OpenConnection>()!;
        if (!connection.BeginCall())
            return null;
        try
        {
            return await dispatcher.DispatchAsync(call, stop.Token);
        }
        finally
        {
            connection.EndCall();
        }
    }

    private async Task AnswerAsync(HttpContext context, string method, XmlRpcResponse response, bool deflate)
    {
        using var document = new PooledBuffer();
        try
        {
            XmlRpcWriter.Write(document, response);
        }
        catch (InvalidOperationException e)
        {
            ServerLog.AnswerNotWritable(log, e, LogText.Clean(method), context.TraceIdentifier);
            document.Reset();
            XmlRpcWriter.Write(document, XmlRpcResponse.ServerFault($"Internal server error (request {context.TraceIdentifier})"));
        }

        var body = deflate ? ContentCodings.Deflate(document.Written.Span) : document.Written;
        if (deflate)
            context.Response.Headers.ContentEncoding = "deflate";
        await WriteAsync(context, body);
    }

    private static async Task WriteAsync(HttpContext context, ReadOnlyMemory<byte> body)
    {
        context.Response.Headers.ContentType = "text/xml";
        context.Response.ContentLength = body.Length;
        await context.Response.BodyWriter.WriteAsync(body, context.RequestAborted);
    }

    private static XmlRpcResponse WrongContentType(HttpRequest request)
    {
        var type = ContentTypes.MediaType(request.Headers.ContentType);
        return XmlRpcResponse.ClientFault(string.Create(
            CultureInfo.InvariantCulture, $"Content-Type must be 'text/xml' instead of '{type[..Math.Min(type.Length, 100)]}'"));
    }

    private void RefuseMethod(HttpContext context)
    {
        // M-POST is a request of the HTTP extension framework, which nobody speaks; the original takes it for garbage.
        var isKnownForm = !context.Request.Method.StartsWith("M-", StringComparison.Ordinal);
        Refuse(context, isKnownForm ? StatusCodes.Status405MethodNotAllowed : StatusCodes.Status400BadRequest);
        if (isKnownForm)
            context.Response.Headers.Allow = "POST";
    }

    private async Task RefuseTooLargeAsync(HttpContext context)
    {
        Refuse(context, StatusCodes.Status413PayloadTooLarge);
        await context.Response.CompleteAsync();
        await RequestBodies.DrainAsync(context.Request.BodyReader, MaxDrain, context.RequestAborted);
    }

    private void Refuse(HttpContext context, int status)
    {
        ServerLog.Refused(log, status, context.TraceIdentifier);
        Close(context);
        context.Response.StatusCode = status;
        context.Response.ContentLength = 0;
    }

    private static void Close(HttpContext context) => context.Response.Headers.Connection = "close";
}
