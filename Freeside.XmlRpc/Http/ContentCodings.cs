using System.IO.Compression;
using Microsoft.Extensions.Primitives;

namespace Freeside.XmlRpc.Http;

/// <summary>Packed bodies: RPC::XML packs large requests with deflate (zlib), Python can with gzip.</summary>
internal static class ContentCodings
{
    /// <summary>What a request says about its body.</summary>
    public enum Coding
    {
        /// <summary>The body is plain.</summary>
        Identity,

        /// <summary>The body is a gzip stream.</summary>
        Gzip,

        /// <summary>The body is a zlib stream.</summary>
        Deflate,

        /// <summary>Something else, or several codings.</summary>
        Unknown,
    }

    /// <summary>The coding named by a <c>Content-Encoding</c> header.</summary>
    public static Coding Of(StringValues contentEncoding) => contentEncoding.ToString().Trim().ToUpperInvariant() switch
    {
        "" or "IDENTITY" => Coding.Identity,
        "GZIP" or "X-GZIP" => Coding.Gzip,
        "DEFLATE" => Coding.Deflate,
        _ => Coding.Unknown,
    };

    /// <summary>Whether the answer to a deflated request is to be deflated too: the client must accept it (a plain request is answered plain).</summary>
    public static bool AcceptsDeflate(IHeaderDictionary headers)
    {
        foreach (var offer in headers.AcceptEncoding.ToString().Split(',', StringSplitOptions.TrimEntries))
        {
            var parts = offer.Split(';', StringSplitOptions.TrimEntries);
            if (parts[0].Equals("deflate", StringComparison.OrdinalIgnoreCase))
                return parts is not [_, "q=0" or "q=0.0" or "q=0.00" or "q=0.000", ..];
        }

        return false;
    }

    /// <summary>Unpacks a body.</summary>
    /// <returns>The document, or <c>null</c> if it is larger than <paramref name="maxBytes"/>.</returns>
    /// <exception cref="InvalidDataException">The body is not what its coding says.</exception>
    public static PooledBuffer? Inflate(PooledBuffer packed, Coding coding, int maxBytes)
    {
        using var source = packed.OpenRead();
        using Stream unpacking = coding == Coding.Gzip
            ? new GZipStream(source, CompressionMode.Decompress)
            : new ZLibStream(source, CompressionMode.Decompress);
        var plain = new PooledBuffer(16 * 1024);
        try
        {
            while (unpacking.Read(plain.GetSpan()) is var count and > 0)
            {
                plain.Advance(count);
                if (plain.Length <= maxBytes)
                    continue;
                plain.Dispose();
                return null;
            }

            return plain;
        }
        catch
        {
            plain.Dispose();
            throw;
        }
    }

    /// <summary>Packs an answer as a zlib stream.</summary>
    public static ReadOnlyMemory<byte> Deflate(ReadOnlySpan<byte> plain)
    {
        using var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            packing.Write(plain);
        return packed.GetBuffer().AsMemory(0, (int)packed.Length);
    }
}
