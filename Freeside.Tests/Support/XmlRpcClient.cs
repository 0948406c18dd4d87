using System.Net.Http.Headers;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Freeside.Tests.Support;

/// <summary>A plain client for tests: every argument is sent as text, every answer comes back as text, structures and lists.</summary>
/// <param name="address">The server.</param>
/// <param name="handler">How it is reached, where that is not the usual way; disposed of with the client.</param>
internal sealed class XmlRpcClient(Uri address, HttpMessageHandler? handler = null) : IDisposable
{
    private readonly HttpClient _http = new(handler ?? new SocketsHttpHandler()) { BaseAddress = address };

    /// <summary>Calls a method with keys and values.</summary>
    public async Task<XmlRpcReply> CallAsync(string method, params (string Key, string? Value)[] arguments)
    {
        var values = arguments.SelectMany(a => new[] { a.Key, a.Value }).Select(text =>
            new XElement("param", new XElement("value", Scalar(text))));
        var document = new XDocument(new XElement("methodCall", new XElement("methodName", method), new XElement("params", values)));
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(document.ToString(SaveOptions.DisableFormatting)));
        content.Headers.ContentType = new MediaTypeHeaderValue("text/xml");
        using var response = await _http.PostAsync("/", content);
        return XmlRpcReply.Read(await response.Content.ReadAsStringAsync());
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    // What XML cannot carry goes as base64, which the server takes for text.
    private static XElement Scalar(string? text) => text switch
    {
        null => new XElement("nil"),
        _ when text.All(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)) => new XElement("string", text),
        _ => new XElement("base64", Convert.ToBase64String(Encoding.UTF8.GetBytes(text))),
    };
}

/// <summary>An answer, read without the server's own codec.</summary>
/// <param name="Result">The first result; <c>null</c> for undef or a fault.</param>
/// <param name="FaultCode">The fault's code, if it is one.</param>
/// <param name="FaultString">The fault's text, if it is one.</param>
internal sealed record XmlRpcReply(object? Result, string? FaultCode, string? FaultString)
{
    /// <summary>The result's members, where it is a structure.</summary>
    public IReadOnlyDictionary<string, object?> Members => (IReadOnlyDictionary<string, object?>)Result!;

    /// <summary>The member <c>error</c>.</summary>
    public string? Error => Members["error"] as string;

    /// <summary>Reads a response document.</summary>
    public static XmlRpcReply Read(string document)
    {
        var response = XDocument.Parse(document, LoadOptions.PreserveWhitespace).Root!;
        if (response.Element("fault") is { } fault)
        {
            var members = (Dictionary<string, object?>)Value(fault.Element("value")!)!;
            return new XmlRpcReply(null, (string)members["faultCode"]!, (string)members["faultString"]!);
        }

        var first = response.Element("params")!.Element("param");
        return new XmlRpcReply(first is null ? null : Value(first.Element("value")!), null, null);
    }

    private static object? Value(XElement value) => value.Elements().FirstOrDefault() switch
    {
        null => value.Value.Length > 0 ? value.Value : null,
        { Name.LocalName: "struct" } members => members.Elements("member")
            .ToDictionary(m => m.Element("name")!.Value, m => Value(m.Element("value")!)),
        { Name.LocalName: "array" } list => list.Element("data")!.Elements("value").Select(Value).ToList(),
        var scalar => scalar.Value,
    };
}
