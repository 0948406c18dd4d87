using Freeside.XmlRpc.Codec;
using Freeside.XmlRpc.Dispatch;

namespace Freeside.Tests.Wire;

/// <summary>The toy methods that return something fixed.</summary>
internal static class ToyReturns
{
    public static IEnumerable<XmlRpcMethod> Methods() =>
    [
        Returning("ret_scalars", Scalars()),
        Returning("ret_text", Texts()),
        Returning("ret_latin1_only", new XmlRpcStruct { ["latin1char"] = "caf\u00e9" }),
        Returning("ret_utf8_bytes_only", new XmlRpcStruct { ["utf8bytes"] = "caf\u00c3\u00a9" }),
        Returning("ret_control", Controls()),
        Returning("ret_dates", Dates()),
        Returning("ret_nested", Nested()),
        Returning("ret_keys", Keys()),
        Returning("ret_shared", Shared()),
        Returning("ret_undef", null),
        Returning("ret_scalar", "just text"),
        Returning("ret_number", "42"),
        Returning("ret_emptystr", ""),
        Returning("ret_array", new[] { "1", "2", "3" }),
        Returning("ret_emptyhash", new XmlRpcStruct()),
        Returning("ret_emptyarray", Array.Empty<object?>()),
        Returning("ret_bool", new XmlRpcStruct { ["t"] = "1", ["f"] = "" }),
        ToyMethods.Method("ret_list", _ => XmlRpcResponse.ResultList(["1", "two", new XmlRpcStruct { ["three"] = "3" }])),
        ToyMethods.Method("ret_empty", _ => XmlRpcResponse.ResultList([])),
        ToyMethods.Method("ret_hashlist", _ => XmlRpcResponse.ResultList(["a", "1", "b", "2"])),
    ];

    public static XmlRpcStruct Customer()
    {
        var members = new XmlRpcStruct { ["error"] = "", ["display_custnum"] = "181318", ["name"] = "Brand, Tess", ["balance"] = "54.32" };
        Add(members, "status=active statuscolor=00CC00 last=Brand first=Tess agentnum=1 refnum=1 postal_invoicing=1 invoicing_list=tess@example.com");
        Add(members, "address2= county= fax= night= city=Elmswood state=CA zip=02134 country=US");
        Add(members, "ship_city=Elmswood ship_state=CA ship_zip=02134 ship_country=US");
        members["company"] = "Harbor Bank Amity";
        members["address1"] = members["ship_address1"] = "1234 Hickory Ln.";
        members["ship_name"] = "Brand, Tess";
        members["daytime"] = "312 555 3211";
        members["mobile"] = "312 555 3332";
        return members;
    }

    public static XmlRpcStruct Locations()
    {
        var first = new XmlRpcStruct { ["locationnum"] = "1", ["address1"] = "1234 Hickory Ln.", ["address2"] = null, ["zip"] = "02134", ["disabled"] = "" };
        var second = new XmlRpcStruct { ["locationnum"] = "2", ["address1"] = "PO Box <7> & Sons", ["address2"] = "", ["zip"] = "90210", ["disabled"] = "Y" };
        return new() { ["error"] = "", ["locations"] = new[] { first, second } };
    }

    private static XmlRpcMethod Returning(string name, object? value) => ToyMethods.Method(name, _ => XmlRpcResponse.Result(value));

    private static void Add(XmlRpcStruct members, string pairs)
    {
        foreach (var pair in pairs.Split(' '))
            members[pair[..pair.IndexOf('=', StringComparison.Ordinal)]] = pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..];
    }

    private static XmlRpcStruct Scalars()
    {
        var members = new XmlRpcStruct { ["undef"] = null, ["spaces"] = "  two  " };
        Add(members, "empty= zero=0 int=42 neg=-7 float=54.32 floatdot=0.3 bigint=9007199254740993 huge=1e+20 zip=007 exp=1e5 true=true plus=+5");
        return members;
    }

    private static XmlRpcStruct Texts() => new()
    {
        ["markup"] = "<b>\"A\" & 'B'</b> ]]> end",
        ["crlf"] = "a\r\nb\rc\nd",
        ["tab"] = "a\tb",
        ["latin1char"] = "caf\u00e9",
        ["utf8bytes"] = "caf\u00c3\u00a9",
        ["wide"] = "caf\u00e9 \u263a \U0001F600",
    };

    private static XmlRpcStruct Controls() => new()
    {
        ["ctl"] = "a\u0001b\bc\vd\u001fe",
        ["nul"] = "a\0b",
        ["c1"] = "\u0085\u009f",
        ["del"] = "\u007f",
        ["nonchar"] = "\ufffe",
    };

    private static XmlRpcStruct Dates() => new()
    {
        ["xmlrpc"] = "20261231T23:59:59",
        ["nl"] = "20261231T23:59:59\n",
        ["iso"] = "2026-12-31T23:59:59",
        ["bad"] = "99999999T99:99:99",
        ["date"] = "2026-12-31",
    };

    private static XmlRpcStruct Nested() => new()
    {
        ["hash"] = new XmlRpcStruct { ["x"] = new XmlRpcStruct { ["y"] = new XmlRpcStruct { ["z"] = "deep" } } },
        ["list"] = new object?[]
        {
            new XmlRpcStruct { ["a"] = "1", ["b"] = new object?[] { "1", "2", new object?[] { "3", new XmlRpcStruct() } } },
            Array.Empty<object?>(),
            new XmlRpcStruct(),
            null,
            "",
        },
    };

    private static XmlRpcStruct Keys() => new()
    {
        ["a b"] = "1",
        [""] = "empty key",
        ["<k>&"] = "markup key",
        ["\u263a"] = "wide key",
        ["20261231T23:59:59"] = "date key",
    };

    private static XmlRpcStruct Shared()
    {
        var one = new XmlRpcStruct { ["n"] = "1" };
        return new() { ["one"] = one, ["two"] = one };
    }
}
