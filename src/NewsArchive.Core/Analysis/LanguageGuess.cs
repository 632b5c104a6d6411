using System.Collections.Frozen;
using System.Text;

namespace NewsArchive.Core.Analysis;

/// <summary>
/// The language of a text by its script, by the small words that every sentence has, and by letters that few languages write.
/// The words and letters are those of <c>languages.tsv</c> (language, letters, words), written down for this program from common
/// knowledge of each language's grammar.
/// </summary>
internal static class LanguageGuess
{
    private const int LeastWords = 8; // of a script that several languages write; fewer tell nothing
    private const int LeastDistinct = 3; // small words of the language: one that is repeated is none
    private const int MostWords = 400;
    private const double LeastShare = 0.12; // of the words that must be small words of the language
    private const double LeastConfidence = 0.7;
    private const double LetterWeight = 0.5; // of a word with a letter that few languages write, beside a small word

    private static readonly (char First, char Last, string Language)[] OneLanguageScripts =
    [
        ('\u0530', '\u058F', "hy"), ('\u0E00', '\u0E7F', "th"), ('\u0E80', '\u0EFF', "lo"), ('\u1000', '\u109F', "my"),
        ('\u10A0', '\u10FF', "ka"), ('\u1200', '\u137F', "am"), ('\u1780', '\u17FF', "km"), ('\u0980', '\u09FF', "bn"),
        ('\u0A00', '\u0A7F', "pa"), ('\u0A80', '\u0AFF', "gu"), ('\u0B80', '\u0BFF', "ta"), ('\u0C00', '\u0C7F', "te"),
        ('\u0C80', '\u0CFF', "kn"), ('\u0D00', '\u0D7F', "ml"), ('\u0D80', '\u0DFF', "si"),
        ('\u0370', '\u03FF', "el"), ('\u0590', '\u05FF', "he"), ('\u0900', '\u097F', "hi"),
    ];

    private static readonly Lazy<Table> Known = new(Read);

    /// <summary>The language and how sure it is, from 0 to 1; empty where the text does not tell.</summary>
    public static (string Language, double Confidence) Of(string text) => ByScript(text) ?? ByWords(text);

    /// <summary>The small words of a language as they are written; none of one that the table does not have.</summary>
    public static IReadOnlyCollection<string> WordsOf(string language) => Known.Value.WordsOf(language);

    private static (string, double)? ByScript(string text)
    {
        var (letters, kana, han, hangul, other) = (0, 0, 0, 0, new int[OneLanguageScripts.Length]);
        foreach (var letter in text)
        {
            if (letter < '\u0370')
            {
                letters += char.IsLetter(letter) ? 1 : 0;
                continue;
            }

            letters += char.IsLetter(letter) ? 1 : 0;
            kana += letter is >= '\u3041' and <= '\u30FA' ? 1 : 0;
            han += letter is >= '\u3400' and <= '\u9FFF' ? 1 : 0;
            hangul += letter is >= '\uAC00' and <= '\uD7A3' or >= '\u1100' and <= '\u11FF' ? 1 : 0;
            for (var i = 0; i < other.Length; i++)
            {
                other[i] += letter >= OneLanguageScripts[i].First && letter <= OneLanguageScripts[i].Last && char.IsLetter(letter)
                    ? 1 : 0;
            }
        }

        if (letters == 0)
        {
            return null;
        }

        // A Japanese text has kana throughout; one in Chinese has next to none.
        var found = kana * 20 > kana + han && kana + han > hangul ? ("ja", kana + han) : han > hangul ? ("zh", han) : ("ko", hangul);
        for (var i = 0; i < other.Length; i++)
        {
            found = other[i] > found.Item2 ? (OneLanguageScripts[i].Language, other[i]) : found;
        }

        var share = (double)found.Item2 / letters;
        // Chinese and Japanese say in one letter what takes others three.
        return share > 0.5 || (found.Item1 is "ja" or "zh" && share > 0.25) ? (found.Item1, Math.Min(1, 0.5 + (share / 2))) : null;
    }

    private static (string, double) ByWords(string text)
    {
        var table = Known.Value;
        var scores = new double[table.Languages.Length];
        HashSet<(int Language, double Weight)[]> found = [];
        var words = 0;
        foreach (var run in new WordRuns(text))
        {
            // A capital by itself is an initial or the letter of a section, whatever small word it would be.
            if (run.Script != Script.Spaced || !char.IsLetter(text[run.Start])
                || (run.End - run.Start == 1 && char.IsUpper(text[run.Start])))
            {
                continue;
            }

            if (++words > MostWords)
            {
                break;
            }

            table.Add(scores, found, text.AsSpan(run.Start, run.End - run.Start));
        }

        var best = Array.IndexOf(scores, scores.Max());
        var second = scores.Where((_, i) => i != best).Max();
        // Each word that speaks for one language more than for the next makes it some three times as likely.
        var confidence = 1 / (1 + Math.Exp(second - scores[best]));
        var distinct = found.Count(languages => Array.Exists(languages, one => one.Language == best));
        return words < LeastWords || distinct < LeastDistinct || scores[best] < LeastShare * words || confidence < LeastConfidence
            ? ("", 0)
            : (table.Languages[best], Math.Round(Math.Min(0.99, confidence), 2));
    }

    private static Table Read()
    {
        using var stream = typeof(LanguageGuess).Assembly.GetManifestResourceStream("languages.tsv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        List<string[]> rows = [];
        while (reader.ReadLine() is { } row)
        {
            rows.Add(row.Split('\t'));
        }

        return new Table(rows);
    }

    private sealed class Table
    {
        private readonly FrozenDictionary<string, (int Language, double Weight)[]> words;
        private readonly FrozenDictionary<string, (int Language, double Weight)[]>.AlternateLookup<ReadOnlySpan<char>> wordOf;
        private readonly FrozenDictionary<string, (int Language, double Weight)[]> folded;
        private readonly FrozenDictionary<char, int[]> letters;

        public Table(List<string[]> rows)
        {
            Languages = [.. rows.Select(row => row[0])];
            // A word of several languages tells less of each.
            words = rows.SelectMany((row, i) => row[2].Split(' ').Select(word => (Word: word, Language: i)))
                .GroupBy(pair => pair.Word)
                .ToFrozenDictionary(
                    group => group.Key, group => group.Select(pair => (pair.Language, Weight: 1 / Math.Sqrt(group.Count()))).ToArray());
            wordOf = words.GetAlternateLookup<ReadOnlySpan<char>>();
            folded = words.GroupBy(word => TextAnalysis.Folded(word.Key))
                .ToFrozenDictionary(group => group.Key, group => group.First().Value);
            letters = rows.SelectMany((row, i) => row[1].Select(letter => (letter, Language: i)))
                .GroupBy(pair => pair.letter)
                .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Language).ToArray());
        }

        public string[] Languages { get; }

        public IReadOnlyCollection<string> WordsOf(string language) =>
            Array.IndexOf(Languages, language) is >= 0 and var row
                ? [.. words.Where(word => Array.Exists(word.Value, one => one.Language == row)).Select(word => word.Key)] : [];

        // Letters and their marks by themselves, as some systems write texts.
        private static bool HasMark(ReadOnlySpan<char> word) =>
            word.IndexOfAnyInRange('\u0300', '\u036F') >= 0 || word.IndexOfAnyInRange('\u0653', '\u0655') >= 0;

        /// <summary>Adds what a word says of each language, and what it was found by.</summary>
        public void Add(double[] scores, HashSet<(int Language, double Weight)[]> found, ReadOnlySpan<char> word)
        {
            Span<char> small = stackalloc char[Math.Min(word.Length, 24)];
            if (word[..small.Length].ToLowerInvariant(small) == word.Length
                && (wordOf.TryGetValue(small, out var languages)
                    || (HasMark(word) && folded.TryGetValue(LetterTable.Fold(word), out languages))))
            {
                found.Add(languages);
                foreach (var (language, weight) in languages)
                {
                    scores[language] += weight;
                }
            }

            foreach (var letter in small)
            {
                if (letter > 127 && letters.TryGetValue(letter, out var writers))
                {
                    foreach (var language in writers)
                    {
                        scores[language] += LetterWeight / writers.Length;
                    }

                    break;
                }
            }
        }
    }
}
