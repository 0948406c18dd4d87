using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Freeside.XmlRpc.Codec;

namespace Freeside.Tests.Wire;

/// <summary>For every recorded exchange that one request and one answer can replay: what our answer has to be.</summary>
internal static class Expectations
{
    private const string Locate = "Failed to locate method (";

    /// <summary>Exchanges that need more than one request and one answer; ConnectionReplayTests replays them.</summary>
    public static readonly IReadOnlySet<int> OnConnections = new HashSet<int> { 356, 357, 365, 372, 373, 374, 382, 433 };

    /// <summary>By number.</summary>
    public static readonly IReadOnlyDictionary<int, Expectation> ByNumber = Build();

    private static Dictionary<int, Expectation> Build()
    {
        var rows = new Dictionary<int, Expectation>();
        AddSame(rows);
        AddNames(rows);
        AddDocuments(rows);
        AddHttp(rows);
        return rows;
    }

    // What a legitimate client can see: equal.
    private static void AddSame(Dictionary<int, Expectation> rows)
    {
        Add(rows, "1-18 21-34 36-39 41-50 57-66 68-78 81-95 99 100 103 104 106-118 120-127 129 131-134 136-140 142-147", Expectation.Same);
        Add(rows, "151 153 155-158 160 167-171 180 189 190 196 198 206 207 209-225 230-244 246-269 271-273 276 278-280 284", Expectation.Same);
        Add(rows, "291-297 299-303 313-315 324 329 330 332 342 343 366-370 375-377 392 393 398 399 401 407 408", Expectation.Same);
        Add(rows, "410 415 420 427 428 431 432 435 439-442 444-448 450 452-464", Expectation.Same);
        // Original form where nobody can tell: other order, other doubles of elements.
        Add(rows, "208 274 277 282 283 287 333-337 390 400 436 437", Expectation.Same);
        Add(rows, "402", Expectation.Deflated(Expectation.Like(5)));
    }

    private static void AddNames(Dictionary<int, Expectation> rows)
    {
        Add(rows, "172", Expectation.ClientFault("Failed to access class (FS::Other)"));
        Add(rows, "173 174 175-179 199 421 423 424 425 426 429 443", Expectation.ClientFault("Failed to access class ("));
        Add(rows, "422", Expectation.ClientFault(Locate + "x) in class (system)"));
        // Perl references and objects cannot be returned by ours: the toys that did are not there.
        Add(rows, "40 51-56 67", Expectation.ClientFault(Locate + "ret_"));
        rows[67] = Expectation.ClientFault(Locate + "die_fault) in class (FS::API)");
        // Private and imported subs of the original.
        Add(rows, "181-188", Expectation.ClientFault(Locate));
        Add(rows, "191 194 195", Expectation.ClientFault("Denied access to method (methodName) in class (main)"));
        Add(rows, "192 193 449", Expectation.Like(5));
        Add(rows, "197", Expectation.ClientFault(Locate + new string('x', 100) + "...)"));
        Add(rows, "205 318", Expectation.ClientFault("Can't find method element in the message"));
        Add(rows, "148 200", Expectation.Document(
            $"<array><data>{string.Concat(Names().Select(n => $"<value><string>{n}</string></value>"))}</data></array>"));
        Add(rows, "149", Expectation.Document("<string>The toy customer_info.</string>"));
        Add(rows, "150", Expectation.Document("<string>undef</string>"));
        Add(rows, "201 202", Expectation.ClientFault("system."));
        Add(rows, "152", Expectation.Document(Multicall(ValueIn(7), ValueIn(5))));
        Add(rows, "203", Expectation.Document(Multicall(ValueIn(9))));
        Add(rows, "204", Expectation.Document(Capabilities));
    }

    private static void AddDocuments(Dictionary<int, Expectation> rows)
    {
        var unreadable = Expectation.ClientFault(DeserializationFault.Prefix);
        Add(rows, "20 105 135 305-312 316 317 319-323 325-328 331 338-340 360 403", unreadable);
        Add(rows, "344-352", Expectation.ClientFault(DeserializationFault.Prefix + "a DOCTYPE is not allowed"));
        Add(rows, "245 270 275 281 285 286 288 289 290 438 451", unreadable);
        Add(rows, "416 417", Expectation.ClientFault(DeserializationFault.Prefix + "arrays and structures nested more than 64 deep"));
        Add(rows, "298 304", Expectation.Document("<struct />"));
        Add(rows, "96 434", Expectation.Like(8));
        Add(rows, "119", Expectation.Deflated(Expectation.Like(8)));
        Add(rows, "97", Expectation.Echo(34, Shown(
            "0 1 -1 +5 007 02134 2147483647 2147483648 -2147483649 100000000000000000000.0 54.32000000000000028422 -0.5 1.0 0.5 100000.0",
            "0.00001 1.5 0x1F 1_000 _ _12 12_ 12| true nil NaN - . 4111111111111111 11/2019 3125550001 20261231T23:59:59 2026-12-31 312_555_3211")));
        Add(rows, "98", Expectation.Echo(8, Shown("02134 02134 7 9007199254740993 1.5 1 20261231T23:59:59", @"caf\x{c3}\x{a9}")));
        Add(rows, "226", Expectation.Echo(1, "u'9007199254740993'"));
        Add(rows, "227", Expectation.Echo(1, "u'1'"));
        Add(rows, "228", Expectation.Echo(1, "u'7'"));
        Add(rows, "229", Expectation.Echo(1, "undef"));
        Add(rows, "101 341", Expectation.Echo(1, @"u'caf\x{e9}'"));
        Add(rows, "102", Expectation.Echo(1, @"u'caf\x{c3}\x{a9}'"));
        Add(rows, "35 141", Expectation.Document(
            "<struct><member><name>c1</name><value><string>\u0085\u009f</string></value></member>"
            + "<member><name>ctl</name><value><string>abcde</string></value></member>"
            + "<member><name>del</name><value><string>\u007f</string></value></member>"
            + "<member><name>nonchar</name><value><string></string></value></member>"
            + "<member><name>nul</name><value><string>ab</string></value></member></struct>"));
    }

    private static void AddHttp(Dictionary<int, Expectation> rows)
    {
        Add(rows, "161 387-389 394-397", Expectation.ClientFault("Content-Type must be 'text/xml' instead of '"));
        Add(rows, "162-166 380 430", Expectation.MethodNotAllowed);
        Add(rows, "159 363 364 385 386 391 405", Expectation.Like(5));
        Add(rows, "353 354 406", Expectation.ClientFault(DeserializationFault.Prefix + "no element found"));
        Add(rows, "355", Expectation.ClientFault(DeserializationFault.Prefix));
        Add(rows, "154 404", Expectation.Like(5));
        Add(rows, "358 359 362 378 381", Expectation.Status(400));
        Add(rows, "409", Expectation.Status(413));
        Add(rows, "361 371 379 383 384", Expectation.Anything);
    }

    private static IEnumerable<string> Names() =>
    [
        "system.getCapabilities", "system.listMethods", "system.methodHelp", "system.methodSignature", "system.multicall",
        .. ToyMethods.Table().Names,
    ];

    private static string Capabilities =>
        "<struct><member><name>xmlrpc</name>" + Capability("http://xmlrpc.com/spec.md") + "</member><member><name>introspection</name>"
        + Capability("http://xmlrpc-c.sourceforge.net/introspection.html") + "</member><member><name>system.multicall</name>"
        + Capability("http://www.xmlrpc.com/discuss/msgReader$1208") + "</member></struct>";

    private static string Capability(string url) =>
        $"<value><struct><member><name>specUrl</name><value><string>{url}</string></value></member>"
        + "<member><name>specVersion</name><value><string>1</string></value></member></struct></value>";

    private static string Multicall(params string[] values) =>
        $"<array><data>{string.Concat(values.Select(v => $"<value><array><data>{v}</data></array></value>"))}</data></array>";

    // The value element of a recorded result.
    private static string ValueIn(int number) =>
        XDocument.Parse(Encoding.UTF8.GetString(CaptureStore.Get(number).Answers[0].Body), LoadOptions.PreserveWhitespace)
            .Root!.Element("params")!.Element("param")!.Element("value")!.ToString(SaveOptions.DisableFormatting);

    // Words as echo shows them; _ stands for a blank, alone for nothing, | for a newline.
    private static string Shown(params string[] lines) => string.Join(" ; ", lines.SelectMany(l => l.Split(' ')).Select(word =>
        $"u'{(word == "_" ? "" : word.Contains("1_000", StringComparison.Ordinal) ? word : word.Replace('_', ' ').Replace("|", @"\x{a}", StringComparison.Ordinal))}'"));

    private static void Add(Dictionary<int, Expectation> rows, string numbers, Expectation expectation)
    {
        foreach (var range in numbers.Split(' '))
        {
            var ends = range.Split('-').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray();
            for (var number = ends[0]; number <= ends[^1]; number++)
                rows[number] = expectation;
        }
    }
}
