using System.Buffers;
using System.Text;

namespace Freeside.XmlRpc.Codec;

/// <summary>
/// A request document as characters, in a rented buffer. The XML declaration decides the encoding (spec of the original's parser, expat);
/// <see cref="System.Xml.XmlReader"/> is never given bytes, because it would turn a high byte under a US-ASCII declaration into <c>?</c>.
/// </summary>
internal sealed class DocumentText : TextReader
{
    private readonly int _length;
    private char[] _characters;
    private int _position;

    private DocumentText(char[] characters, int length)
    {
        _characters = characters;
        _length = length;
    }

    /// <summary>Whether there is nothing but blanks.</summary>
    public bool IsBlank => Characters.Trim(" \t\r\n").IsEmpty;

    /// <summary>The whole document.</summary>
    public ReadOnlySpan<char> Characters => _characters.AsSpan(0, _length);

    /// <summary>Decodes a document.</summary>
    /// <param name="body">The bytes of the document, with or without a byte order mark.</param>
    /// <param name="charset">
    /// The charset the transport named, or <c>null</c>. The original ignores it, so it is asked only where the document
    /// names no encoding itself and is not valid UTF-8.
    /// </param>
    /// <exception cref="XmlRpcFaultException">Unknown encoding, or bytes that mean nothing in it.</exception>
    public static DocumentText Decode(ReadOnlySpan<byte> body, string? charset)
    {
        if (body.StartsWith("\uFEFF"u8))
            return TryDecode(body[3..], DocumentEncodings.Utf8) ?? throw Undecodable("UTF-8");
        if (Utf16Of(body) is { } utf16)
            return TryDecode(body, utf16) ?? throw Undecodable("UTF-16");
        if (XmlDeclaration.EncodingName(body) is not { } name)
            return TryDecode(body, DocumentEncodings.Utf8) ?? DecodeAs(body, charset) ?? throw Undecodable("UTF-8");
        var encoding = DocumentEncodings.Find(name) ?? throw DeserializationFault.Because($"unknown encoding '{name}'");
        return TryDecode(body, encoding) ?? throw Undecodable(name);
    }

    /// <inheritdoc />
    public override int Peek() => _position < _length ? _characters[_position] : -1;

    /// <inheritdoc />
    public override int Read() => _position < _length ? _characters[_position++] : -1;

    /// <inheritdoc />
    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    /// <inheritdoc />
    public override int Read(Span<char> buffer)
    {
        var count = Math.Min(buffer.Length, _length - _position);
        _characters.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        var rented = Interlocked.Exchange(ref _characters, []);
        if (rented.Length > 0)
            ArrayPool<char>.Shared.Return(rented, clearArray: true); // It held a shared secret and perhaps card numbers.
        _position = _length;
        base.Dispose(disposing);
    }

    private static Encoding? Utf16Of(ReadOnlySpan<byte> body) =>
        body.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || body.StartsWith((ReadOnlySpan<byte>)[(byte)'<', 0]) ? DocumentEncodings.Utf16LittleEndian
        : body.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || body.StartsWith((ReadOnlySpan<byte>)[0, (byte)'<']) ? DocumentEncodings.Utf16BigEndian
        : null;

    private static DocumentText? DecodeAs(ReadOnlySpan<byte> body, string? charset) =>
        charset is not null && DocumentEncodings.Find(charset) is { } encoding ? TryDecode(body, encoding) : null;

    private static DocumentText? TryDecode(ReadOnlySpan<byte> body, Encoding encoding)
    {
        var characters = ArrayPool<char>.Shared.Rent(encoding.GetMaxCharCount(body.Length));
        try
        {
            var length = encoding.GetChars(body, characters);
            // UTF-16 keeps its byte order mark as the first character.
            if (length == 0 || characters[0] != '\uFEFF')
                return new DocumentText(characters, length);
            characters.AsSpan(1, length - 1).CopyTo(characters);
            return new DocumentText(characters, length - 1);
        }
        catch (DecoderFallbackException)
        {
            ArrayPool<char>.Shared.Return(characters, clearArray: true);
            return null;
        }
    }

    private static XmlRpcFaultException Undecodable(string encoding) =>
        DeserializationFault.Because($"not well-formed (invalid token): bytes that are not {encoding}");
}
