using NewsArchive.Core.Analysis;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Stories;

/// <summary>What of an article is read to group it, and how it is read.</summary>
/// <param name="Id">The article's number.</param>
/// <param name="Headline">Its headline; may be empty, as all texts here.</param>
/// <param name="IsHeadlineStated">Whether the file states it.</param>
/// <param name="Standfirst">Its standfirst.</param>
/// <param name="Body">Its text without promotions and related links.</param>
/// <param name="Names">The keys of the people, places and organisations that it names.</param>
/// <param name="Outlet">The name of its outlet.</param>
/// <param name="First">The first day it may be of where the file or a curator says one.</param>
/// <param name="Last">The last such day.</param>
public sealed record ReportText(
    long Id, string Headline, bool IsHeadlineStated, string Standfirst, string Body, IReadOnlyList<string> Names, string Outlet,
    DateOnly? First, DateOnly? Last)
{
    private string? language;

    /// <summary>
    /// How many letters of the text are looked at: news tells its event first, and what a page carried along comes behind.
    /// </summary>
    public const int TextLength = 2_500;

    /// <summary>The letters that are the lead.</summary>
    private const int LeadLength = 400;

    /// <summary>A capital tells a name only of a word that is no everyday one.</summary>
    private const double NameRarity = 2;

    /// <summary>
    /// The first part of the tag of its language in lower case; empty where it is not known. Reports in two languages have nothing in
    /// common, not even figures and names.
    /// </summary>
    public string Language => language ??= ArticleLanguage.Of(StatedLanguage, Headline, Standfirst, Body, Captions);

    /// <summary>The tag of the language that the file or a curator states; null where none does.</summary>
    public string? StatedLanguage { get; init; }

    /// <summary>Its captions, which only help to tell its language.</summary>
    public string Captions { get; init; } = "";

    private const int YearLength = 4;
    private const int LongestNotice = 60; // a text of fewer different words is a notice: figures are most of what it says
    private const int FewestWords = 5; // below them a ratio of lengths says nothing

    /// <summary>Reads an article as a report.</summary>
    public StoryReport Report()
    {
        var body = Body.Length > TextLength ? Body[..TextLength] : Body;
        var lead = Standfirst.Length > 0 ? $"{Standfirst}\n{body}" : body;
        var found = new Dictionary<string, UsedTerm>(StringComparer.Ordinal);
        Count(found, lead, Language, isHeadline: false);
        var words = found.Count;
        Count(found, Headline, Language, isHeadline: true);
        var subject = LanguageTerms.Of(Headline, Language)
            .Find(term => !char.IsAsciiDigit(term.Key[0]) && RarityOf(term.Key) > StoryReport.CommonRarity).Key;

        var ofLanguage = LanguageTerms.IsEnglish(Language) ? "" : Language + " ";
        var (all, digits) = (0.0, 0.0);
        var terms = new Dictionary<uint, (string Key, UsedTerm Use, double Rarity)>(found.Count);
        foreach (var (key, use) in found)
        {
            all += use.Times;
            if (char.IsAsciiDigit(key[0])) digits += use.Times;
            var rare = RarityOf(key);
            var hash = HashOf(char.IsAsciiDigit(key[0]) ? ofLanguage + key : key);
            if (!terms.TryGetValue(hash, out var other) || rare > other.Rarity) terms[hash] = (key, use, rare);
        }

        var hashes = terms.Keys.ToArray();
        Array.Sort(hashes);
        var kept = Array.ConvertAll(hashes, hash => terms[hash]);

        return new StoryReport(
            hashes,
            [.. kept.Select(term => (byte)Math.Min(byte.MaxValue, term.Use.Times))],
            [.. kept.Select(term => (byte)Math.Round(term.Rarity * StoryReport.ByteRarity))],
            [.. kept.Select(term => UseOf(term.Key, term.Use, term.Rarity, isSubject: term.Key == subject))],
            Hashes(FiguresOf($"{Headline} {lead}", withDecimals: words < LongestNotice).Select(figure => ofLanguage + figure.Key)),
            Hashes(Names.Select(name => ofLanguage + name)),
            Math.Max(FewestWords, words),
            (byte)Math.Round(byte.MaxValue * digits / Math.Max(1, all)),
            Outlet.Length > 0 ? HashOf(Outlet) : 0,
            HeadlineForm())
        {
            Id = Id,
            First = First,
            Last = Last,
        };
    }

    /// <summary>
    /// The figures of a text that tell one event from the next: those of three digits or more that count, years left out.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="withDecimals">
    /// Whether decimals of two digits count too: in a notice, as of a payout of 4.5 cents, they are all that tells it from that of a
    /// sister firm.
    /// </param>
    /// <returns>Each as it is written and as it is compared.</returns>
    internal static IEnumerable<(string Written, string Key)> FiguresOf(string text, bool withDecimals = false)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at])) continue;
            var end = at + 1;
            while (end < text.Length
                && (char.IsAsciiDigit(text[end]) || (text[end] is ',' or '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
            {
                end++;
            }
            var figure = text[at..end].Replace(",", "", StringComparison.Ordinal);
            if (figure.Contains('.')) figure = figure.TrimEnd('0').TrimEnd('.');
            var fewest = withDecimals && figure.Contains('.') ? 2 : 3;
            if (figure.Replace(".", "", StringComparison.Ordinal).Trim('0').Length >= fewest && !IsYear(figure))
            {
                yield return (text[at..end], figure);
            }
            at = end;
        }
    }

    /// <summary>The last year that a text speaks of, 1900 to 2099; null where it speaks of none.</summary>
    internal static int? LastYearOf(string text)
    {
        int? last = null;
        for (var at = 0; at + YearLength <= text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at]) || (at > 0 && (char.IsAsciiDigit(text[at - 1]) || text[at - 1] is '.' or ','))) continue;
            var end = at;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            var isPartOfNumber = end + 1 < text.Length && text[end] is '.' or ',' && char.IsAsciiDigit(text[end + 1]);
            if (!isPartOfNumber && IsYear(text[at..end]) && int.Parse(text.AsSpan(at, YearLength)) is var year
                && (last is null || year > last))
            {
                last = year;
            }
            at = end;
        }

        return last;
    }

    internal static bool IsYear(string digits) =>
        digits.Length == 4 && (digits.StartsWith("19", StringComparison.Ordinal) || digits.StartsWith("20", StringComparison.Ordinal));

    private static void Count(Dictionary<string, UsedTerm> found, string text, string language, bool isHeadline)
    {
        var capitalsTell = LanguageTerms.HasTellingCapitals(language);
        foreach (var term in LanguageTerms.Of(text, language))
        {
            if (!found.TryGetValue(term.Key, out var use))
            {
                found.Add(term.Key, use = new UsedTerm { IsLead = isHeadline || term.Word.Start < LeadLength });
            }
            var isCapital = capitalsTell && char.IsUpper(text[term.Word.Start]);
            if (isHeadline)
            {
                use.Times += 2; // it says what the report is about
                if (!use.IsInText) use.Capitals += isCapital ? 1 : 0;
                (use.IsHeadline, use.IsLead) = (true, true);
                use.IsFigure |= char.IsAsciiDigit(term.Key[0])
                    || (NumberWords.Value(term.Word.Text) ?? NumberWords.Scale(term.Word.Text)) is not null;
            }
            else
            {
                use.Times++;
                use.Capitals += isCapital ? 1 : -1;
                use.IsInText = true;
            }
        }
    }

    /// <summary>
    /// How rare a term is in news. The shipped table has words only: a short number is everywhere, a long one nearly nowhere.
    /// </summary>
    private static double RarityOf(string key)
    {
        if (!char.IsAsciiDigit(key[0])) return TermRarity.Of(key);
        return !key.All(char.IsAsciiDigit) ? 2.5 : key.Length switch
        {
            1 => 1,
            2 => 2,
            3 => key == "000" ? 1 : 4,
            4 => IsYear(key) ? 2.5 : 6,
            _ => 8,
        };
    }

    // A title is a headline that a file states, not all in capitals, of a length to be read at a glance, without signs of the trade.
    private int HeadlineForm()
    {
        if (Headline.Length == 0) return 0;
        var form = IsHeadlineStated ? 1 : 0;
        if (Headline.Any(char.IsLower)) form++;
        if (Headline.Length is >= 25 and <= 110) form++;
        return Headline.IndexOfAny(['<', '*', '…']) < 0 ? form + 1 : form;
    }

    private static TermUse UseOf(string key, UsedTerm use, double rare, bool isSubject) =>
        (isSubject ? TermUse.Subject : TermUse.None) | (use.IsFigure ? TermUse.Figure : TermUse.None)
        | (use.IsHeadline ? TermUse.Headline : TermUse.None) | (use.IsLead ? TermUse.Lead : TermUse.None)
        | (use.Capitals > 0 && !char.IsAsciiDigit(key[0]) && rare > NameRarity ? TermUse.Name : TermUse.None);

    private static uint[] Hashes(IEnumerable<string> words) => [.. words.Select(HashOf).Distinct().Order()];

    /// <summary>FNV-1a over UTF-16 code units: the same everywhere and for ever.</summary>
    private static uint HashOf(string term)
    {
        var hash = 2166136261u;
        foreach (var c in term)
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        return hash;
    }

    private sealed class UsedTerm
    {
        public int Times { get; set; }

        /// <summary>How much oftener it is written with a capital than without.</summary>
        public int Capitals { get; set; }

        public bool IsHeadline { get; set; }

        public bool IsLead { get; set; }

        public bool IsInText { get; set; }

        /// <summary>Whether it is a figure of the headline, in digits or as a word.</summary>
        public bool IsFigure { get; set; }
    }
}
