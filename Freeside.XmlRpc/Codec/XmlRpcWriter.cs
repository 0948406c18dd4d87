using System.Buffers;
using Freeside.XmlRpc.Dispatch;

namespace Freeside.XmlRpc.Codec;

/// <summary>
/// Writes the document of an answer, byte for byte in the original's form: one line, UTF-8, empty elements with a blank before the slash,
/// every scalar a string, undef an empty <c>value</c>. Members keep the order they were set in.
/// </summary>
internal static class XmlRpcWriter
{
    // Answers are built by this program and are four or five deep; a cycle must not end the process.
    private const int MaxDepth = 256;

    /// <summary>Writes a result or a fault.</summary>
    /// <exception cref="InvalidOperationException">A value of a kind that has no form on the wire, or a cycle.</exception>
    public static void Write(IBufferWriter<byte> output, XmlRpcResponse response)
    {
        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><methodResponse>"u8);
        if (response.IsFault)
            WriteFault(output, response);
        else
            WriteParams(output, response.Results);
        output.Write("</methodResponse>"u8);
    }

    private static void WriteFault(IBufferWriter<byte> output, XmlRpcResponse response)
    {
        output.Write("<fault><value><struct>"u8);
        WriteMember(output, "faultString", response.FaultString, 1);
        WriteMember(output, "faultCode", response.FaultCode, 1);
        output.Write("</struct></value></fault>"u8);
    }

    private static void WriteParams(IBufferWriter<byte> output, IReadOnlyList<object?> results)
    {
        if (results.Count == 0)
        {
            output.Write("<params />"u8);
            return;
        }

        output.Write("<params>"u8);
        foreach (var result in results)
        {
            output.Write("<param>"u8);
            WriteValue(output, result, 0);
            output.Write("</param>"u8);
        }

        output.Write("</params>"u8);
    }

    private static void WriteValue(IBufferWriter<byte> output, object? value, int depth)
    {
        if (depth > MaxDepth)
            throw new InvalidOperationException("The answer contains itself, or is nested too deeply.");
        switch (value)
        {
            case null:
                output.Write("<value />"u8);
                break;
            case string text:
                WriteScalar(output, text);
                break;
            case XmlRpcStruct members:
                WriteStruct(output, members, depth);
                break;
            case IReadOnlyList<object?> values:
                WriteArray(output, values, depth);
                break;
            case XmlRpcBase64 bytes:
                WriteScalar(output, bytes.Characters);
                break;
            default:
                throw new InvalidOperationException($"An answer cannot hold a value of type {value.GetType()}.");
        }
    }

    private static void WriteScalar(IBufferWriter<byte> output, string text)
    {
        if (text.Length == 0)
        {
            output.Write("<value><string /></value>"u8);
            return;
        }

        var isDate = IsDateTime(text);
        output.Write(isDate ? "<value><dateTime.iso8601>"u8 : "<value><string>"u8);
        XmlText.Write(output, text);
        output.Write(isDate ? "</dateTime.iso8601></value>"u8 : "</string></value>"u8);
    }

    private static void WriteStruct(IBufferWriter<byte> output, XmlRpcStruct members, int depth)
    {
        if (members.Count == 0)
        {
            output.Write("<value><struct /></value>"u8);
            return;
        }

        output.Write("<value><struct>"u8);
        foreach (var (name, value) in members)
            WriteMember(output, name, value, depth + 1);
        output.Write("</struct></value>"u8);
    }

    private static void WriteMember(IBufferWriter<byte> output, string name, object? value, int depth)
    {
        if (name.Length == 0)
        {
            output.Write("<member><name />"u8);
        }
        else
        {
            output.Write("<member><name>"u8);
            XmlText.Write(output, name);
            output.Write("</name>"u8);
        }

        WriteValue(output, value, depth);
        output.Write("</member>"u8);
    }

    private static void WriteArray(IBufferWriter<byte> output, IReadOnlyList<object?> values, int depth)
    {
        if (values.Count == 0)
        {
            output.Write("<value><array><data /></array></value>"u8);
            return;
        }

        output.Write("<value><array><data>"u8);
        foreach (var value in values)
            WriteValue(output, value, depth + 1);
        output.Write("</data></array></value>"u8);
    }

    // The type table of the original: eight digits, T, hh:mm:ss in any numbers; Perl's $ lets one newline follow.
    private static bool IsDateTime(ReadOnlySpan<char> text)
    {
        const string Form = "00000000T00:00:00";
        if (text.Length == Form.Length + 1 && text[^1] == '\n')
            text = text[..^1];
        if (text.Length != Form.Length)
            return false;
        for (var i = 0; i < Form.Length; i++)
        {
            if (Form[i] == '0' ? !char.IsAsciiDigit(text[i]) : text[i] != Form[i])
                return false;
        }

        return true;
    }
}
