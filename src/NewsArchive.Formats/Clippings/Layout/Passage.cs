using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Clippings.Layout;

/// <summary>
/// A run of lines that reads as one: a paragraph, a headline, a label line, a whole verse. Its use is decided stage by stage.
/// </summary>
internal sealed class Passage
{
    private readonly string source;

    public Passage(string source, int start, int end, int indent, bool afterBlank)
    {
        this.source = source;
        Start = start;
        End = end;
        Indent = indent;
        AfterBlank = afterBlank;
        Text = WhiteSpace.Normalise(LineHyphens.Joined(source.AsSpan(start, end - start)));
        WordCount = CountWords(Text);
    }

    /// <summary>The first character that no field or label has taken.</summary>
    public int Start { get; private set; }

    public int End { get; private set; }

    /// <summary>Columns before the first line; of a hard-wrapped paragraph those of its later lines.</summary>
    public int Indent { get; init; }

    /// <summary>Whether a blank line or the beginning of the text stands before it.</summary>
    public bool AfterBlank { get; }

    /// <summary>The words that are left, white space normalised.</summary>
    public string Text { get; private set; }

    public int WordCount { get; private set; }

    /// <summary>Whether all of it became fields and labels, or it is a block of a known kind.</summary>
    public bool IsDecided => IsTaken || Kind is not null;

    /// <summary>All its words are fields or labels.</summary>
    public bool IsTaken { get; private set; }

    /// <summary>The kind of block it became.</summary>
    public BlockKind? Kind { get; private set; }

    /// <summary>The layout alone says what this is: a table, a verse, preformatted lines.</summary>
    public BlockKind? LayoutKind { get; init; }

    /// <summary>Whether it stands after the line that closes the report.</summary>
    public bool IsAfterSource { get; set; }

    public void Become(BlockKind kind) => Kind = kind;

    public void Take() => IsTaken = true;

    /// <summary>Leaves the words before a position to fields and labels.</summary>
    public void CutBefore(int position)
    {
        while (position < End && char.IsWhiteSpace(source[position]))
            position++;
        Cut(position, End);
    }

    /// <summary>Leaves the words from a position on to fields and labels.</summary>
    public void CutFrom(int position)
    {
        while (position > Start && char.IsWhiteSpace(source[position - 1]))
            position--;
        Cut(Start, position);
    }

    public override string ToString() => $"{(IsTaken ? "taken" : Kind?.ToString() ?? "open")}: {Text}";

    private void Cut(int start, int end)
    {
        Start = start;
        End = end;
        Text = WhiteSpace.Normalise(LineHyphens.Joined(source.AsSpan(start, end - start)));
        WordCount = CountWords(Text);
        if (Text.Length == 0)
            Take();
    }

    /// <summary>Words between spaces; in scripts that write none, two characters count as one.</summary>
    private static int CountWords(string text) => text.Length == 0 ? 0 : text.AsSpan().Count(' ') + 1 + text.Count(IsIdeograph) / 2;

    private static bool IsIdeograph(char letter) =>
        letter is >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';
}
