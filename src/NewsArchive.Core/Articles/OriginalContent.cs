using System.IO.Compression;

namespace NewsArchive.Core.Articles;

/// <summary>How originals are kept: compressed with Brotli, so that the identical bytes come back.</summary>
public static class OriginalContent
{
    private const int Quality = 4; // as small as gzip's best, at several times its speed
    private const int Window = 22;

    public static byte[] Compress(ReadOnlySpan<byte> bytes)
    {
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        if (!BrotliEncoder.TryCompress(bytes, compressed, out var written, Quality, Window))
        {
            throw new InvalidOperationException("The buffer has the length that Brotli asks for.");
        }

        return compressed[..written];
    }

    public static byte[] Decompress(ReadOnlySpan<byte> content, long length)
    {
        var bytes = new byte[length];
        if (!BrotliDecoder.TryDecompress(content, bytes, out var written) || written != length)
        {
            throw new InvalidDataException("A kept original cannot be decompressed; the database is damaged.");
        }

        return bytes;
    }
}
