using System.IO.Compression;

namespace Freeside.Tests.Support;

/// <summary>Packs and unpacks bodies.</summary>
internal static class Packing
{
    public static byte[] Zlib(byte[] plain) => Through(plain, into => new ZLibStream(into, CompressionLevel.Optimal, leaveOpen: true));

    public static byte[] Gzip(byte[] plain) => Through(plain, into => new GZipStream(into, CompressionLevel.Optimal, leaveOpen: true));

    public static byte[] InflateZlib(byte[] packed)
    {
        using var unpacking = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        unpacking.CopyTo(plain);
        return plain.ToArray();
    }

    private static byte[] Through(byte[] plain, Func<Stream, Stream> packer)
    {
        using var packed = new MemoryStream();
        using (var packing = packer(packed))
            packing.Write(plain);
        return packed.ToArray();
    }
}
