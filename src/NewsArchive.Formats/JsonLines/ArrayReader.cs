using System.Buffers;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.JsonLines;

/// <summary>
/// Reads the items of a JSON array from a stream as bytes, knowing of JSON only strings and brackets: whether an item is
/// valid is found out when it is read. No more than one item is held.
/// </summary>
internal sealed class ArrayReader(Stream stream, long maxLength)
{
    private static readonly SearchValues<byte> Structure = SearchValues.Create("{}[],\""u8);

    private static readonly SearchValues<byte> StringEnds = SearchValues.Create("\"\\"u8);

    private readonly byte[] buffer = new byte[64 * 1024];
    private readonly ArrayBufferWriter<byte> item = new();
    private int next;
    private int end;
    private int depth;
    private bool inString;
    private bool inEscape;
    private bool begun;
    private bool itemIsTooLong;

    /// <summary>The bytes read so far.</summary>
    public long Position { get; private set; }

    /// <summary>Whether the closing bracket was read, with nothing but white space behind it.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>The next item without the white space around it; <paramref name="isTooLong"/> where it was passed over.</summary>
    public bool TryRead(out byte[] bytes, out bool isTooLong)
    {
        while (!IsClosed && (next < end || Fill()))
        {
            if (!begun)
            {
                Begin();
                continue;
            }

            if (ReadPiece() && TakeItem(out bytes, out isTooLong))
                return true;
        }

        if (IsClosed)
            CheckRest();
        return TakeItem(out bytes, out isTooLong);
    }

    /// <summary>The items of an array as records, each parsed when it is asked for.</summary>
    /// <param name="name">The name of the original.</param>
    /// <param name="stream">The array.</param>
    /// <param name="limits">How much of it is read; what goes beyond is a record with the problem.</param>
    /// <param name="format">The name of the format.</param>
    /// <param name="parse">Reads the bytes of an item.</param>
    public static IEnumerable<ContainerRecord> Records(
        string name, Stream stream, ContainerLimits limits, string format, Func<byte[], ParseResult> parse)
    {
        var items = new ArrayReader(stream, limits.MaxRecordLength);
        for (var number = 1L; items.TryRead(out var item, out var isTooLong); number++)
        {
            var place = $"item {number}";
            if (number > limits.MaxRecords)
            {
                yield return RecordProblems.TooMany(place, limits);
                yield break;
            }

            if (items.Position > limits.MaxUnpackedLength)
            {
                yield return RecordProblems.TooMuch(place, limits);
                yield break;
            }

            yield return isTooLong ? RecordProblems.TooLarge(place, limits)
                : new ContainerRecord(place, new Original(name, item)) { Format = format, Parse = () => parse(item) };
        }

        if (!items.IsClosed)
            yield return RecordProblems.Of("end", "malformed-json", "The array has no closing bracket, or something follows it, "
                + $"at byte {items.Position}; everything before that was read.");
    }

    private bool Fill()
    {
        end = stream.Read(buffer);
        Position += end;
        next = 0;
        return end > 0;
    }

    /// <summary>Skips to the opening bracket.</summary>
    private void Begin()
    {
        var open = buffer.AsSpan(next, end - next).IndexOf((byte)'[');
        begun = open >= 0;
        next = begun ? next + open + 1 : end;
        depth = begun ? 1 : 0;
    }

    /// <summary>Reads up to the next byte that may change the depth; true where an item ended.</summary>
    private bool ReadPiece()
    {
        var rest = buffer.AsSpan(next, end - next);
        if (inEscape)
        {
            inEscape = false;
            Keep(rest[..1]);
            return false;
        }

        var at = rest.IndexOfAny(inString ? StringEnds : Structure);
        if (at < 0)
        {
            Keep(rest);
            return false;
        }

        var mark = rest[at];
        if (inString)
        {
            inString = mark != '"';
            inEscape = mark == '\\';
        }
        else if (mark == '"')
        {
            inString = true;
        }
        else if (mark is (byte)'{' or (byte)'[')
        {
            depth++;
        }
        else if (mark == ']' || mark == '}' && depth > 1)
        {
            // A brace too many spoils its item only; the bracket that closes the array is still found.
            depth--;
        }

        var ends = !inString && !inEscape && (depth == 0 || depth == 1 && mark == ',');
        Keep(ends ? rest[..at] : rest[..(at + 1)]);
        next += ends ? 1 : 0;
        IsClosed = depth == 0;
        return ends;
    }

    private void Keep(ReadOnlySpan<byte> bytes)
    {
        next += bytes.Length;
        if (item.WrittenCount + bytes.Length > maxLength)
            itemIsTooLong = true;
        if (!itemIsTooLong)
            item.Write(bytes);
    }

    private bool TakeItem(out byte[] bytes, out bool isTooLong)
    {
        bytes = item.WrittenSpan.Trim(" \r\n\t"u8).ToArray();
        isTooLong = itemIsTooLong;
        item.ResetWrittenCount();
        itemIsTooLong = false;
        return bytes.Length > 0 || isTooLong;
    }

    /// <summary>Behind the array only white space may stand.</summary>
    private void CheckRest()
    {
        do
        {
            if (!RecordHeader.IsBlank(buffer.AsSpan(next, end - next)))
            {
                IsClosed = false;
                return;
            }
        }
        while (Fill());
    }
}
