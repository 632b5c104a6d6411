using System.Collections.Concurrent;
using System.Collections.Frozen;
using Lucene.Net.Analysis.Ar;
using Lucene.Net.Analysis.Bg;
using Lucene.Net.Analysis.Ca;
using Lucene.Net.Analysis.Cz;
using Lucene.Net.Analysis.Da;
using Lucene.Net.Analysis.De;
using Lucene.Net.Analysis.El;
using Lucene.Net.Analysis.Es;
using Lucene.Net.Analysis.Eu;
using Lucene.Net.Analysis.Fa;
using Lucene.Net.Analysis.Fi;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.Ga;
using Lucene.Net.Analysis.Hi;
using Lucene.Net.Analysis.Hu;
using Lucene.Net.Analysis.Hy;
using Lucene.Net.Analysis.It;
using Lucene.Net.Analysis.Lv;
using Lucene.Net.Analysis.Nl;
using Lucene.Net.Analysis.No;
using Lucene.Net.Analysis.Pt;
using Lucene.Net.Analysis.Ro;
using Lucene.Net.Analysis.Ru;
using Lucene.Net.Analysis.Sv;
using Lucene.Net.Analysis.Tr;
using Lucene.Net.Analysis.Util;

namespace NewsArchive.Core.Analysis;

/// <summary>
/// Words of a language that say nothing of what a text is about: a list of words is not looked up by them as long as another word is in
/// it. The English ones are written down here; those of other languages are the lists of Lucene, most of them Snowball's.
/// </summary>
public sealed class StopWords
{
    private static readonly string[] English = string.Join(
        ' ',
        "a about above after again against all also am an and any are as at be because been before being below between both but by",
        "can cannot could did do does doing down during each few for from further had has have having he her here hers herself him "
            + "himself his how",
        "i if in into is it its itself me more most my myself no nor not of off on once only or other ought our ours ourselves out "
            + "over own",
        "same she should so some such than that the their theirs them themselves then there these they this those through to too",
        "under until up upon very was we were what when where whether which while who whom why will with within without would you "
            + "your yours yourself yourselves",
        "s t d ll m re ve don didn doesn isn aren wasn weren hasn haven won wouldn shouldn couldn").Split(' ');

    private static readonly FrozenDictionary<string, Func<CharArraySet>> Lists = new Dictionary<string, Func<CharArraySet>>
    {
        ["ar"] = () => ArabicAnalyzer.DefaultStopSet,
        ["bg"] = () => BulgarianAnalyzer.DefaultStopSet,
        ["ca"] = () => CatalanAnalyzer.DefaultStopSet,
        ["cs"] = () => CzechAnalyzer.DefaultStopSet,
        ["da"] = () => DanishAnalyzer.DefaultStopSet,
        ["de"] = () => GermanAnalyzer.DefaultStopSet,
        ["el"] = () => GreekAnalyzer.DefaultStopSet,
        ["es"] = () => SpanishAnalyzer.DefaultStopSet,
        ["eu"] = () => BasqueAnalyzer.DefaultStopSet,
        ["fa"] = () => PersianAnalyzer.DefaultStopSet,
        ["fi"] = () => FinnishAnalyzer.DefaultStopSet,
        ["fr"] = () => FrenchAnalyzer.DefaultStopSet,
        ["ga"] = () => IrishAnalyzer.DefaultStopSet,
        ["hi"] = () => HindiAnalyzer.DefaultStopSet,
        ["hu"] = () => HungarianAnalyzer.DefaultStopSet,
        ["hy"] = () => ArmenianAnalyzer.DefaultStopSet,
        ["it"] = () => ItalianAnalyzer.DefaultStopSet,
        ["lv"] = () => LatvianAnalyzer.DefaultStopSet,
        ["nb"] = () => NorwegianAnalyzer.DefaultStopSet,
        ["nl"] = () => DutchAnalyzer.DefaultStopSet,
        ["nn"] = () => NorwegianAnalyzer.DefaultStopSet,
        ["no"] = () => NorwegianAnalyzer.DefaultStopSet,
        ["pt"] = () => PortugueseAnalyzer.DefaultStopSet,
        ["ro"] = () => RomanianAnalyzer.DefaultStopSet,
        ["ru"] = () => RussianAnalyzer.DefaultStopSet,
        ["sv"] = () => SwedishAnalyzer.DefaultStopSet,
        ["tr"] = () => TurkishAnalyzer.DefaultStopSet,
    }.ToFrozenDictionary();

    private static readonly ConcurrentDictionary<string, StopWords> Known = new(StringComparer.Ordinal);

    private readonly FrozenSet<string> stems;

    private StopWords(string language)
    {
        IEnumerable<string> written = language is "" or "en" ? English
            : Lists.TryGetValue(language, out var list) ? list() : Enumerable.Empty<string>();
        Words = written.SelectMany(TextAnalysis.Words).Select(word => word.Text).ToFrozenSet();
        stems = Words.Select(word => Stemming.Stem(word, language)).ToFrozenSet();
    }

    /// <summary>The words of a language; English ones where it is not known, none where there is no list of it.</summary>
    /// <param name="language">The first part of its tag in lower case.</param>
    public static StopWords Of(string language) => Known.GetOrAdd(language, one => new StopWords(one));

    /// <summary>
    /// The words that say nothing in a list: those of the one language, of some, that has most of them. <c>die</c> says nothing in a German
    /// question and much in an English one.
    /// </summary>
    /// <param name="list">The words, folded.</param>
    /// <param name="languages">The languages; of several that fit alike the first counts.</param>
    public static StopWords For(IReadOnlyCollection<string> list, IEnumerable<string> languages) =>
        languages.Select(Of).MaxBy(words => list.Count(words.Contains)) ?? Of("en");

    /// <summary>The words, folded.</summary>
    public FrozenSet<string> Words { get; }

    /// <summary>Whether a stem is that of such a word.</summary>
    public bool IsStem(string stem) => stems.Contains(stem);

    /// <summary>Whether a folded word is one.</summary>
    public bool Contains(string word) => Words.Contains(word);
}
