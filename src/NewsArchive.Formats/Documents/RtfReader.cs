using System.Globalization;
using System.Text;
using NewsArchive.Formats.Archives;

namespace NewsArchive.Formats.Documents;

/// <summary>
/// Reads the text of an RTF document: groups, code pages of fonts, Unicode escapes, the results of fields, tables. Headers, footers,
/// notes, pictures and hidden text are no part of it (Rich Text Format Specification 1.9.1). It is long, since each step of such a reader
/// works on the state of all others.
/// </summary>
internal sealed class RtfReader
{
    /// <summary>Deeper than any program nests groups.</summary>
    private const int MaxDepth = 5_000;

    private readonly ReadOnlyMemory<byte> bytes;
    private readonly DocumentLines lines = new();
    private readonly RtfFonts fonts = new();
    private readonly Stack<RtfState> outer = new();
    private readonly List<byte> pending = [];
    private readonly StringBuilder text = new();
    private readonly StringBuilder instruction = new();
    private RtfState state = new();
    private int position;
    private int toSkip;
    private bool hasBold;
    private bool hasPlain;
    private double size;
    private string? link;
    private int rows = 1;
    private int cellsOfRow;
    private bool isInCell;

    private RtfReader(ReadOnlyMemory<byte> bytes) => this.bytes = bytes;

    /// <exception cref="ArchiveFault">It is longer or deeper than any document is.</exception>
    public static DocumentText Read(ReadOnlyMemory<byte> bytes)
    {
        var reader = new RtfReader(bytes);
        reader.ReadAll();
        return new DocumentText("rtf", reader.lines.All);
    }

    private void ReadAll()
    {
        var all = bytes.Span;
        while (position < all.Length)
        {
            var letter = all[position];
            switch (letter)
            {
                case (byte)'{':
                    position++;
                    Open();
                    break;
                case (byte)'}':
                    position++;
                    Close();
                    break;
                case (byte)'\\':
                    ReadControl(all);
                    break;
                case (byte)'\r' or (byte)'\n' or 0:
                    position++;
                    break;
                default:
                    position++;
                    Take(letter);
                    break;
            }
        }

        EndLine(always: false);
    }

    private void Open()
    {
        Decode();
        if (outer.Count >= MaxDepth)
            throw new ArchiveFault("nested-too-deep",
                $"The RTF document has groups nested more than {MaxDepth:N0} deep and was not read.");
        outer.Push(state);
        (state.IsFirst, toSkip) = (true, 0);
    }

    private void Close()
    {
        Decode();
        if (state.Target is RtfTarget.FieldInstruction && outer.TryPeek(out var around) && around.Target is not RtfTarget.FieldInstruction)
            EndInstruction();
        if (outer.TryPop(out var before))
            state = before;
        (state.IsFirst, toSkip) = (false, 0);
    }

    private void EndInstruction()
    {
        const string Link = "HYPERLINK";
        var words = instruction.ToString();
        instruction.Clear();
        var at = words.IndexOf(Link, StringComparison.OrdinalIgnoreCase);
        if (at >= 0 && words.IndexOf('"', at) is var start and >= 0 && words.IndexOf('"', start + 1) is var end and >= 0)
            link ??= words[(start + 1)..end];
    }

    private void ReadControl(ReadOnlySpan<byte> all)
    {
        if (++position >= all.Length)
            return;
        var first = all[position];
        if (!char.IsAsciiLetter((char)first))
        {
            position++;
            ReadSymbol(all, (char)first);
            return;
        }

        var start = position;
        while (position < all.Length && char.IsAsciiLetter((char)all[position]) && position - start < 32)
            position++;
        var word = Encoding.ASCII.GetString(all[start..position]);
        var number = position;
        if (position < all.Length && all[position] == '-')
            position++;
        while (position < all.Length && char.IsAsciiDigit((char)all[position]) && position - number < 11)
            position++;
        int? value = int.TryParse(all[number..position], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed)
            ? parsed : null;
        if (position < all.Length && all[position] == ' ')
            position++;
        if (word == "bin")
        {
            position = (int)Math.Min(all.Length, (long)position + Math.Max(0, value ?? 0));
            return;
        }

        if (toSkip > 0 && word is not ("par" or "u"))
            toSkip--;
        else
            Control(word, value);
        state.IsFirst = false;
    }

    private void ReadSymbol(ReadOnlySpan<byte> all, char symbol)
    {
        if (symbol == '\'')
        {
            if (position + 2 <= all.Length
                && byte.TryParse(Encoding.ASCII.GetString(all.Slice(position, 2)), NumberStyles.HexNumber, CultureInfo.InvariantCulture,
                out var code))
                Take(code);
            position = Math.Min(all.Length, position + 2);
            return;
        }

        if (symbol == '*')
        {
            state.IsOptional = true;
            return;
        }

        Decode();
        switch (symbol)
        {
            case '~':
                Append("\u00A0");
                break;
            case '_':
                Append("-");
                break;
            case '\r' or '\n':
                EndLine(always: true);
                break;
            case '{' or '}' or '\\':
                Take((byte)symbol);
                break;
        }
    }

    private void Take(byte letter)
    {
        if (toSkip > 0)
        {
            toSkip--;
            return;
        }

        state.IsFirst = false;
        if (state.Target is RtfTarget.FieldInstruction && instruction.Length < 4096)
            instruction.Append((char)letter);
        else if (state.Target is RtfTarget.StyleSheet)
            fonts.StyleName(letter);
        else if (state.Target is RtfTarget.Text)
            pending.Add(letter);
    }

    /// <summary>Letters of several bytes are only known once all of a run are there.</summary>
    private void Decode()
    {
        if (pending.Count == 0)
            return;
        Append(fonts.EncodingOf(state.Font).GetString([.. pending]));
        pending.Clear();
    }

    private void Append(string words)
    {
        if (state.Target is not RtfTarget.Text || state.IsHidden)
            return;
        text.Append(words);
        if (string.IsNullOrWhiteSpace(words))
            return;
        hasBold |= state.IsBold;
        hasPlain |= !state.IsBold;
        size = Math.Max(size, state.Size);
        if (text.Length > DocumentLimits.MaxLetters)
            throw DocumentLimits.TooLong();
    }

    private void Control(string word, int? value)
    {
        if (state.IsFirst || state.IsOptional)
        {
            if (RtfTargets.Find(word) is { } target)
                state.Target = state.Target is RtfTarget.Nothing ? RtfTarget.Nothing : target;
            else if (state.IsOptional)
                state.Target = RtfTarget.Nothing;
            state.IsOptional = false;
        }

        if (word == "u")
        {
            Unicode(value ?? 0);
            return;
        }

        Decode();
        if (state.Target is RtfTarget.FontTable or RtfTarget.StyleSheet)
            fonts.Control(word, value);
        else
            Control(word, value, isOn: value is not 0);
    }

    private void Unicode(int code)
    {
        Decode();
        Append(((char)(ushort)code).ToString());
        toSkip = state.SkippedAfterUnicode;
    }

    private void Control(string word, int? value, bool isOn)
    {
        switch (word)
        {
            case "ansicpg":
                fonts.SetCodePage(value ?? 1252);
                break;
            case "mac":
                fonts.SetCodePage(10000);
                break;
            case "uc":
                state.SkippedAfterUnicode = Math.Clamp(value ?? 1, 0, 16);
                break;
            case "f":
                state.Font = value ?? 0;
                break;
            case "fs":
                state.Size = (value ?? 24) / 2.0;
                break;
            case "b":
                state.IsBold = isOn;
                break;
            case "v" or "deleted":
                state.IsHidden = isOn;
                break;
            case "plain":
                (state.IsBold, state.IsHidden, state.Size) = (false, false, 12);
                break;
            case "pard":
                (state.Style, state.IsCentred, isInCell) = (-1, false, false);
                break;
            case "s":
                state.Style = value ?? 0;
                break;
            case "qc":
                state.IsCentred = true;
                break;
            case "intbl":
                isInCell = true;
                break;
            case "par" or "sect" or "page" or "column":
                EndLine(always: word == "par");
                break;
            case "cell" or "nestcell":
                EndCell();
                break;
            case "row" or "nestrow":
                (rows, cellsOfRow, isInCell) = (rows + 1, 0, false);
                break;
            case "line" or "lbr" or "softline":
                Append("\n");
                break;
            default:
                if (RtfTargets.Letter(word) is { } letter)
                    Append(letter);
                break;
        }
    }

    private void EndCell()
    {
        isInCell = true;
        EndLine(always: false);
        cellsOfRow++;
    }

    private void EndLine(bool always)
    {
        Decode();
        if (state.Target is not RtfTarget.Text || !always && text.Length == 0)
            return;
        lines.Add(new DocumentLine(text.ToString(), $"/p[{lines.Count + 1}]")
        {
            Kind = fonts.KindOf(state.Style),
            IsBold = hasBold && !hasPlain,
            IsCentred = state.IsCentred,
            Size = size,
            Link = link,
            Row = isInCell ? rows : 0,
            Cell = isInCell ? cellsOfRow + 1 : 0,
        });
        text.Clear();
        (hasBold, hasPlain, size, link) = (false, false, 0, null);
    }
}
