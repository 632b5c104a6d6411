using System.Text;

namespace NewsArchive.Core.Analysis;

/// <summary>
/// Texts as the index takes them: their words in the order of the text, stemmed, with a space between. FTS5 cuts them at the spaces and
/// changes nothing, so that what it holds is what was decided here. Kept for one thread: it remembers the words it has met.
/// </summary>
internal sealed class IndexedText
{
    /// <summary>
    /// Begins a word that hyphens part, put together. These stand behind the other words of a paragraph, and are no others' neighbours.
    /// </summary>
    public const char Joined = '\uE002';

    private const int MostKnown = 100_000; // words; about 12 MB

    [ThreadStatic]
    private static Dictionary<string, IndexedText>? byLanguage;

    private readonly string language;
    private readonly Dictionary<string, (string Stem, string Form)> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Stem, string Form)>.AlternateLookup<ReadOnlySpan<char>> knownOf;
    private readonly StringBuilder written = new(4096);
    private readonly List<string> joined = [];

    private IndexedText(string language)
    {
        this.language = language;
        knownOf = known.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>What writes texts of a language.</summary>
    public static IndexedText In(string language)
    {
        byLanguage ??= new(StringComparer.Ordinal);
        var rules = Stemming.RulesOf(language);
        if (!byLanguage.TryGetValue(rules, out var text))
        {
            byLanguage.Add(rules, text = new IndexedText(language));
        }

        return text;
    }

    /// <summary>The words of a text.</summary>
    /// <param name="text">The text, a paragraph each line.</param>
    /// <param name="forms">Takes the forms in which the words stand; may be null.</param>
    /// <param name="mark">What stands before each paragraph; may be empty.</param>
    public string Of(string text, StemForms? forms, string mark = "")
    {
        written.Clear();
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOf('\n');
            length = length < 0 ? text.Length - start : length;
            if (mark.Length > 0)
            {
                written.Append(mark).Append(' ');
            }

            Add(text.AsSpan(start, length), forms);
            start += length + 1;
        }

        return written.ToString();
    }

    private void Add(ReadOnlySpan<char> paragraph, StemForms? forms)
    {
        var chain = (Start: 0, Count: 0, End: 0); // words that hyphens part
        foreach (var run in new WordRuns(paragraph))
        {
            if (chain.Count > 0 && !TextAnalysis.IsJointBetween(paragraph, chain.End, run.Start))
            {
                Join(paragraph, chain.Start, chain.End, chain.Count);
                chain.Count = 0;
            }

            chain = chain.Count == 0 ? (run.Start, 1, run.End) : (chain.Start, chain.Count + 1, run.End);
            if (run.Script == Script.Spaced)
            {
                var (stem, form) = Known(paragraph[run.Start..run.End]);
                written.Append(stem).Append(' ');
                forms?.Add(stem, form);
            }
            else
            {
                AddPairs(paragraph, run);
            }
        }

        Join(paragraph, chain.Start, chain.End, chain.Count);
        if (joined.Count > 0)
        {
            foreach (var word in joined)
            {
                written.Append(Joined).Append(word).Append(' ');
            }

            joined.Clear();
        }
    }

    private void Join(ReadOnlySpan<char> text, int start, int end, int count)
    {
        if (count is > 1 and <= TextAnalysis.MostJoined && char.IsLetter(text[start]))
        {
            var whole = new StringBuilder(end - start);
            foreach (var run in new WordRuns(text[start..end]))
            {
                whole.Append(text[(start + run.Start)..(start + run.End)]);
            }

            joined.Add(Known(whole.ToString()).Stem);
        }
    }

    private (string Stem, string Form) Known(ReadOnlySpan<char> word)
    {
        if (knownOf.TryGetValue(word, out var found))
        {
            return found;
        }

        if (known.Count >= MostKnown)
        {
            known.Clear();
        }

        var form = TextAnalysis.Folded(word);
        return known[word.ToString()] = (Stemming.Stem(form, language), form);
    }

    private void AddPairs(ReadOnlySpan<char> text, WordRun run)
    {
        foreach (var word in TextAnalysis.Words(text[run.Start..run.End].ToString()))
        {
            written.Append(word.Text).Append(' ');
        }
    }
}
