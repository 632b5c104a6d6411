using NewsArchive.Formats.Clippings.Layout;
using NewsArchive.Formats.Clippings.Vocabulary;
using NewsArchive.Formats.Prose;

namespace NewsArchive.Formats.Clippings.Head;

/// <summary>Tells a headline from the first line of a report that has none.</summary>
internal static class HeadlineLine
{
    private const int MostWords = 32;

    private const int MostWordsBeforeStop = 16;

    /// <summary>The lines of a headline that was broken by hand.</summary>
    private const int MostLines = 3;

    private const int LongestBroken = 80;

    private const int OtherQuestions = 2;

    /// <summary>Whether the passage is the headline of what follows it.</summary>
    public static bool Is(Draft draft, IReadOnlyList<Passage> open, int index)
    {
        var passage = open[index];
        if (passage.LayoutKind is not null || passage.WordCount > MostWords || !HasText(open, index + 1)
            && !IsOverSmallLetters(open, index))
            return false;
        if (SentenceEnd.IsOpen(passage.Text) || DatelineText.Find(passage.Text) is not null || ListMarker.LengthAt(passage.Text) > 0)
            return false;
        if (!SentenceEnd.IsAt(passage.Text))
            return true;
        if (SentenceEnd.IsQuestion(passage.Text) && IsFirstOfQuestions(open, index))
            return false;
        return passage.WordCount <= MostWordsBeforeStop && (!SentenceEnd.IsFullStop(passage.Text) || IsSetApart(draft, open, index));
    }

    /// <summary>The last of the lines over which the headline at an index goes on; nothing that was decided lies between them.</summary>
    public static int LastLine(string text, IReadOnlyList<Passage> open, int index)
    {
        var last = index;
        while (last + 1 < open.Count && last + 1 - index < MostLines && !open[last + 1].AfterBlank
            && Touches(text, open[last], open[last + 1]) && GoesOn(open[last], open[last + 1]) && HasText(open, last + 2))
            last++;
        return last;
    }

    private static bool Touches(string text, Passage upper, Passage lower) =>
        text.AsSpan(upper.End, lower.Start - upper.End).IsWhiteSpace();

    private static bool GoesOn(Passage upper, Passage lower)
    {
        if (upper.Text.Length > LongestBroken || lower.Text.Length > LongestBroken || SentenceEnd.IsAt(upper.Text)
            || SentenceEnd.IsStatement(lower.Text) || IsByline(lower.Text)
            || MetaLine.Read(lower.Text, 0, lower.Text.Length) is { HasFullDate: true })
            return false;
        var lastWord = upper.Text[(upper.Text.LastIndexOf(' ') + 1)..];
        return char.IsLower(lower.Text[0]) || SentenceEnd.IsOpen(upper.Text) || FunctionWords.Contains(lastWord) || IsUpper(upper.Text)
            && IsUpper(lower.Text);
    }

    /// <summary>
    /// A headline that ends with <c>for</c> is not finished by the byline under it, nor by one in small letters (<c>di Elena Ferri</c>).
    /// </summary>
    public static bool IsByline(ReadOnlySpan<char> text) =>
        Words.LongestPrefix(text, LineWords.BeforeNames) is var length and > 0 && length < text.Length
            && PersonName.IsByline(text[length..].TrimStart(": "));

    private static bool IsUpper(string text) => text.Any(char.IsUpper) && !text.Any(char.IsLower);

    /// <summary>Reports in questions and answers have the questions as subheads, the first one too.</summary>
    private static bool IsFirstOfQuestions(IReadOnlyList<Passage> open, int index) =>
        open.Skip(index + 1).Count(passage => passage.WordCount <= MostWordsBeforeStop
            && SentenceEnd.IsQuestion(passage.Text)) >= OtherQuestions;

    /// <summary>Capitals over a line in small letters are a headline even where no sentence follows, as over tables of results.</summary>
    private static bool IsOverSmallLetters(IReadOnlyList<Passage> open, int index) =>
        open[index].WordCount > 1 && IsUpper(open[index].Text) && index + 1 < open.Count && open[index + 1].Text.Any(char.IsLower);

    /// <summary>Something after it reads as a sentence.</summary>
    private static bool HasText(IReadOnlyList<Passage> open, int from) =>
        open.Skip(from).Any(passage => passage.WordCount >= 6 && (SentenceEnd.IsAt(passage.Text) || SentenceEnd.IsOpen(passage.Text)));

    /// <summary>A headline with a full stop is one if a date line, byline or dateline follows it at once.</summary>
    private static bool IsSetApart(Draft draft, IReadOnlyList<Passage> open, int index)
    {
        if (index + 1 >= open.Count)
            return false;
        var next = open[index + 1];
        return MetaLine.Read(draft.Text, next) is not null || DatelineText.Find(next.Text) is not null;
    }
}
