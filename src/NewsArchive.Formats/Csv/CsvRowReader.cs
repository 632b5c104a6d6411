using NewsArchive.Formats.Decoding;

namespace NewsArchive.Formats.Csv;

/// <summary>
/// Reads the rows of a table from a stream (RFC 4180; line ends may stand within quotation marks). A quotation mark
/// within a value counts as closing only where a delimiter or a line end follows. Only one row is held.
/// </summary>
internal sealed class CsvRowReader(Stream stream, char delimiter, long maxLength)
{
    /// <summary>
    /// After so many marks that were never closed, none reaches over a line end any more: each costs a search to the end.
    /// </summary>
    private const int MostUnclosed = 16;

    private readonly byte separator = (byte)delimiter;
    private readonly StreamWindow window = new(stream);
    private long line = 1;
    private int unclosed;

    /// <summary>The bytes read so far.</summary>
    public long Position => window.Position;

    private ReadOnlySpan<byte> Held => window.Span;

    public bool TryRead(out CsvRow row)
    {
        row = default;
        if (window.Length == 0 && !window.Fill())
            return false;
        var at = 0;
        while (true)
        {
            at = SkipSpaces(at);
            var isQuoted = at < Held.Length && Held[at] == '"';
            if (isQuoted && !TryPassQuoted(ref at))
            {
                row = TakeLine(CsvFault.UnclosedQuote);
                return true;
            }

            switch (PassPlain(ref at))
            {
                case Stop.Delimiter:
                    at++;
                    break;
                case Stop.TooLong:
                    row = TakeLine(CsvFault.TooLong);
                    return true;
                default:
                    row = Take(at, CsvFault.None);
                    return true;
            }
        }
    }

    private int SkipSpaces(int at)
    {
        while (true)
        {
            while (at < Held.Length && Held[at] == ' ')
                at++;
            if (at < Held.Length || at > maxLength || !window.Fill())
                return at;
        }
    }

    /// <summary>Passes a quoted value from its opening mark to behind its closing one; false where there is none.</summary>
    private bool TryPassQuoted(ref int at)
    {
        var position = at + 1;
        var spans = false; // whether there is a line end between the opening mark and the place
        while (true)
        {
            var length = Held[position..].IndexOf((byte)'"');
            if (length < 0)
            {
                spans |= Held[position..].Contains((byte)'\n');
                position = Held.Length;
                if (position > maxLength || !window.Fill())
                    return GiveUp();
                continue;
            }

            spans |= Held[position..(position + length)].Contains((byte)'\n');
            if (spans && unclosed >= MostUnclosed)
                return false;
            position += length + 1;
            if (position == Held.Length)
                window.Fill();
            if (position < Held.Length && Held[position] == '"')
            {
                position++;
                continue;
            }

            if (Closes(position))
            {
                at = position;
                return true;
            }

            if (spans)
                return GiveUp();
        }
    }

    private bool GiveUp()
    {
        unclosed++;
        return false;
    }

    private bool Closes(int position)
    {
        position = SkipSpaces(position);
        return position >= Held.Length || Held[position] == separator || Held[position] is (byte)'\n' or (byte)'\r';
    }

    /// <summary>Passes to the next delimiter or line end.</summary>
    private Stop PassPlain(ref int at)
    {
        while (true)
        {
            var length = Held[at..].IndexOfAny(separator, (byte)'\n');
            if (length >= 0)
            {
                at += length;
                return Held[at] == '\n' ? Stop.LineEnd : Stop.Delimiter;
            }

            at = Held.Length;
            if (at > maxLength)
                return Stop.TooLong;
            if (!window.Fill())
                return Stop.LineEnd;
        }
    }

    /// <summary>Takes the first line of what is held, as far as it is held; the rest of a line that is too long is passed over.</summary>
    private CsvRow TakeLine(CsvFault fault)
    {
        var length = Held.IndexOf((byte)'\n');
        if (length >= 0 || fault is CsvFault.UnclosedQuote)
            return Take(length < 0 ? Held.Length : length, fault);
        var first = line;
        while (length < 0)
        {
            window.Take(Held.Length);
            if (!window.Fill())
                break;
            length = Held.IndexOf((byte)'\n');
        }

        window.Take(length < 0 ? 0 : length + 1);
        line++;
        return new CsvRow(default, first, fault);
    }

    private CsvRow Take(int length, CsvFault fault)
    {
        var bytes = window.Memory[..length];
        var row = new CsvRow(bytes.Length > 0 && bytes.Span[^1] == '\r' ? bytes[..^1] : bytes, line, fault);
        line += bytes.Span.Count((byte)'\n') + 1;
        window.Take(Math.Min(length + 1, Held.Length));
        return row;
    }

    private enum Stop
    {
        Delimiter,
        LineEnd,
        TooLong,
    }
}
