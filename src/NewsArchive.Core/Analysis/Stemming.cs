using System.Collections.Frozen;
using Lucene.Net.Analysis.Ar;
using Lucene.Net.Analysis.Bg;
using Lucene.Net.Analysis.El;
using Lucene.Net.Analysis.Hi;
using Lucene.Net.Analysis.Id;
using Lucene.Net.Tartarus.Snowball;
using Lucene.Net.Tartarus.Snowball.Ext;
using PorterStemmer = NewsArchive.Formats.Text.PorterStemmer;

namespace NewsArchive.Core.Analysis;

/// <summary>
/// The stems of words by language: Porter's for English, the Snowball stemmers of Lucene.Net for most others, and its light ones, which
/// only take off endings, for five that Snowball lacked. A word is folded before it is
/// stemmed, so that a word without its accents has the stem of the word with them; where a stemmer rests on an accent at the
/// end of a word, <c>Accented</c> puts it back. Words of other languages are compared as they stand.
/// </summary>
public static class Stemming
{
    /// <summary>The rules of languages that have no stemmer: a word is its own stem.</summary>
    public const string None = "none";

    private const int RoomForLetters = 4; // that a stemmer puts in place of an ending
    private const int LongestWord = 64; // letters; longer runs are no words

    // They take a word in small letters without marks, and say how many of its letters are the stem.
    private static readonly FrozenDictionary<string, Func<Func<char[], int, int>>> Light =
        new Dictionary<string, Func<Func<char[], int, int>>>
        {
            ["ar"] = () => new ArabicStemmer().Stem,
            ["bg"] = () => new BulgarianStemmer().Stem,
            ["el"] = () => new GreekStemmer().Stem,
            ["hi"] = () => new HindiStemmer().Stem,
            ["id"] = () => (word, length) => new IndonesianStemmer().Stem(word, length, stemDerivational: false),
        }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, Func<SnowballProgram>> Stemmers = new Dictionary<string, Func<SnowballProgram>>
    {
        ["ca"] = () => new CatalanStemmer(),
        ["da"] = () => new DanishStemmer(),
        ["de"] = () => new GermanStemmer(),
        ["es"] = () => new SpanishStemmer(),
        ["eu"] = () => new BasqueStemmer(),
        ["fi"] = () => new FinnishStemmer(),
        ["fr"] = () => new FrenchStemmer(),
        ["ga"] = () => new IrishStemmer(),
        ["hu"] = () => new HungarianStemmer(),
        ["hy"] = () => new ArmenianStemmer(),
        ["it"] = () => new ItalianStemmer(),
        ["nb"] = () => new NorwegianStemmer(),
        ["nl"] = () => new DutchStemmer(),
        ["nn"] = () => new NorwegianStemmer(),
        ["no"] = () => new NorwegianStemmer(),
        ["pt"] = () => new PortugueseStemmer(),
        ["ro"] = () => new RomanianStemmer(),
        ["ru"] = () => new RussianStemmer(),
        ["sv"] = () => new SwedishStemmer(),
        ["tr"] = () => new TurkishStemmer(),
    }.ToFrozenDictionary();

    /// <summary>Endings that have an accent a stemmer goes by, without it and with it; the first that fits counts.</summary>
    private static readonly FrozenDictionary<string, (string Plain, string Accented)[]> Accented =
        new Dictionary<string, (string, string)[]>
        {
            ["ca"] = [("acio", "ació"), ("cions", "cions")],
            ["es"] = [("cion", "ción"), ("sion", "sión")],
            ["fr"] = [("ees", "ées"), ("ee", "ée"), ("ites", "ités"), ("ite", "ité")],
            ["it"] = [("ita", "ità")],
            ["pt"] = [("coes", "ções"), ("cao", "ção"), ("soes", "sões"), ("sao", "são")],
        }.ToFrozenDictionary();

    [ThreadStatic]
    private static Dictionary<string, Func<string, string>>? programs; // they keep the word they are at

    /// <summary>The languages that have stems, by their tags.</summary>
    public static IReadOnlyCollection<string> Languages { get; } =
        [.. Stemmers.Keys.Concat(Light.Keys).Append("en").Order(StringComparer.Ordinal)];

    /// <summary>
    /// The language by whose rules words of a language are stemmed: itself, English where it is not known, or <see cref="None"/> where it
    /// has no stemmer. It has itself for its rules.
    /// </summary>
    /// <param name="language">The first part of its tag in lower case; empty where it is not known.</param>
    public static string RulesOf(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language is "" or "en" ? "en" : Stemmers.ContainsKey(language) || Light.ContainsKey(language) ? language : None;
    }

    /// <summary>The stem of a folded word.</summary>
    /// <param name="word">The word (<see cref="TextAnalysis.Folded"/>).</param>
    /// <param name="language">The language of the text that it stands in, or that is asked for.</param>
    public static string Stem(string word, string language)
    {
        ArgumentNullException.ThrowIfNull(word);
        var rules = RulesOf(language);
        if (rules == "en")
        {
            return PorterStemmer.Stem(word);
        }

        if (rules == None || word.Length is < 3 or > LongestWord || !char.IsLetter(word[0]))
        {
            return word;
        }

        programs ??= new(StringComparer.Ordinal);
        if (!programs.TryGetValue(rules, out var program))
        {
            programs.Add(rules, program = Program(rules));
        }

        var stem = TextAnalysis.Folded(program(word));
        return stem.Length > 0 ? stem : word;
    }

    private static Func<string, string> Program(string language)
    {
        if (Light.TryGetValue(language, out var light))
        {
            var stem = light();
            return word =>
            {
                char[] letters = [.. word, .. new char[RoomForLetters]];
                return new string(letters, 0, stem(letters, word.Length));
            };
        }

        var program = Stemmers[language]();
        return word =>
        {
            program.SetCurrent(language == "tr" ? TurkishVowels.Restored(word) : WithAccent(word, language));
            program.Stem();
            return program.Current;
        };
    }

    private static string WithAccent(string word, string language)
    {
        foreach (var (plain, accented) in Accented.GetValueOrDefault(language) ?? [])
        {
            if (word.Length > plain.Length + 1 && word.EndsWith(plain, StringComparison.Ordinal))
            {
                return string.Concat(word.AsSpan(0, word.Length - plain.Length), accented);
            }
        }

        return word;
    }
}
