using System.Buffers;
using System.Text;
using CsCheck;
using Freeside.Tests.Wire;
using Freeside.XmlRpc.Codec;
using Freeside.XmlRpc.Dispatch;

namespace Freeside.Tests.Codec;

/// <summary>Whatever is written is read back as the same text.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class RoundTripTests
{
    private static readonly string[] Delicate = ["\r", "\n", "\t", "&", "<", ">", "]]>", "\"", " ", "20261231T23:59:59", "\u0085", "\u2028"];

    // Every character XML can carry, with those that need care more often than chance would have them.
    private static readonly Gen<string> Texts = Gen.OneOf(
            Gen.Int[0, Delicate.Length - 1].Select(i => Delicate[i]),
            Gen.Int[0x20, 0xD7FF].Select(c => char.ConvertFromUtf32(c)),
            Gen.Int[0xE000, 0xFFFD].Select(c => char.ConvertFromUtf32(c)),
            Gen.Int[0x10000, 0x10FFFF].Select(c => char.ConvertFromUtf32(c)))
        .Array[0, 20].Select(string.Concat);

    private static readonly Gen<object?> Values = Nested(4);

    [Test]
    public void Written_values_are_read_back() => Values.Array[0, 5].Sample(
        values => ToyText.Show(ReadBack(values)) == ToyText.Show(values.Select(Arriving).ToArray()),
        iter: 2000);

    private static Gen<object?> Nested(int depth)
    {
        var scalars = Gen.OneOf(Texts.Select(t => (object?)t), Gen.Const((object?)null));
        if (depth == 0)
            return scalars;
        var inner = Nested(depth - 1);
        return Gen.Frequency(
            (4, scalars),
            (1, inner.Array[0, 4].Select(a => (object?)a)),
            (1, Gen.Select(Texts, inner).Array[0, 4].Select(m => (object?)Struct(m))));
    }

    private static XmlRpcStruct Struct((string Name, object? Value)[] members)
    {
        var result = new XmlRpcStruct();
        foreach (var (name, value) in members)
            result[name] = value;
        return result;
    }

    // Undef leaves as an empty value, which arrives as the empty text.
    private static object? Arriving(object? value) => value switch
    {
        null => "",
        XmlRpcStruct members => Struct([.. members.Select(m => (m.Key, Arriving(m.Value)))]),
        IReadOnlyList<object?> list => list.Select(Arriving).ToArray(),
        _ => value,
    };

    private static IReadOnlyList<object?> ReadBack(object?[] values)
    {
        var output = new ArrayBufferWriter<byte>();
        XmlRpcWriter.Write(output, XmlRpcResponse.ResultList(values));
        var call = Encoding.UTF8.GetString(output.WrittenSpan)
            .Replace("<methodResponse>", "<methodCall><methodName>m</methodName>", StringComparison.Ordinal)
            .Replace("</methodResponse>", "</methodCall>", StringComparison.Ordinal);
        return Reading.Document(call).Parameters;
    }
}
