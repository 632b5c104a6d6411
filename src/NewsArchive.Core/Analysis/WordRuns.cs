using System.Globalization;

namespace NewsArchive.Core.Analysis;

/// <summary>A run of letters and digits of one script.</summary>
/// <param name="Start">Where it begins, in UTF-16 code units.</param>
/// <param name="End">The place just behind it.</param>
/// <param name="Script">Its script.</param>
internal readonly record struct WordRun(int Start, int End, Script Script);

/// <summary>The runs of a text, one after the other.</summary>
internal ref struct WordRuns(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int position;

    public WordRun Current { get; private set; }

    public readonly WordRuns GetEnumerator() => this;

    public bool MoveNext()
    {
        while (position < text.Length)
        {
            if (WordLetters.LetterAt(text, position) == 0)
            {
                position++;
                continue;
            }

            var (start, script) = (position, WordLetters.ScriptOf(text[position]));
            var end = start;
            while (position < text.Length)
            {
                if (WordLetters.LetterAt(text, position) is > 0 and var length)
                {
                    if (WordLetters.ScriptOf(text[position]) != script)
                    {
                        break;
                    }

                    position += length;
                    end = position;
                }
                else if (WordLetters.IsGoingOnAt(text, position))
                {
                    position++;
                    end = char.GetUnicodeCategory(text[position - 1]) == UnicodeCategory.Format ? end : position;
                }
                else
                {
                    break;
                }
            }

            Current = new WordRun(start, end, script);
            return true;
        }

        return false;
    }

    public readonly List<WordRun> ToList()
    {
        List<WordRun> runs = [];
        foreach (var run in this)
        {
            runs.Add(run);
        }

        return runs;
    }

    /// <summary>The place behind a letter and the marks that belong to it, or behind a Korean syllable in parts.</summary>
    public static int EndOfLetter(ReadOnlySpan<char> text, int start, int end)
    {
        var at = start + Math.Max(1, WordLetters.LetterAt(text, start));
        while (at < end
            && (WordLetters.LetterAt(text, at) == 0 || text[at] is >= '\u1161' and <= '\u11FF' or '\uFF9E' or '\uFF9F' || IsAm(text, at)))
        {
            at++;
        }

        return at;
    }

    /// <summary>
    /// Whether a Thai or Lao vowel belongs to the letter before it, as its first half does where it is written in halves, with the mark of
    /// a tone before or between them.
    /// </summary>
    private static bool IsAm(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '\u0E33' or '\u0EB3' => true,
        '\u0E32' => text[at - 1] == '\u0E4D' || (at > 1 && text[at - 2] == '\u0E4D' && text[at - 1] is >= '\u0E48' and <= '\u0E4B'),
        '\u0EB2' => text[at - 1] == '\u0ECD' || (at > 1 && text[at - 2] == '\u0ECD' && text[at - 1] is >= '\u0EC8' and <= '\u0ECB'),
        _ => false,
    };
}
