using System.Buffers.Binary;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Stories;

/// <summary>
/// A report as it is grouped: its terms with their rarity and place, its figures, its names, its day and its outlet. Rarity comes
/// from a shipped table and not from the archive, so that a report never changes as others come.
/// </summary>
public sealed class StoryReport
{
    /// <summary>How many letters of the text are looked at: news tells its event first; background and what a page carried along come behind.</summary>
    public const int TextLength = 2_500;

    /// <summary>The letters that are the lead.</summary>
    private const int LeadLength = 400;

    /// <summary>The terms by which others find a report.</summary>
    private const int KeyTerms = 15;

    /// <summary>Terms less rare than this stand in reports of all kinds and say nothing of an event.</summary>
    private const double CommonRarity = 1;

    /// <summary>A capital tells a name only of a word that is no everyday one.</summary>
    private const double NameRarity = 2;

    /// <summary>A term that is known in about one of four hundred reports.</summary>
    private const double RareRarity = 6;

    /// <summary>A span of days from which on the day counts as not known.</summary>
    private const int LongestSpan = 31;

    private const int FewestWords = 5; // below them a ratio of lengths says nothing
    private const double Unknown = .5; // of a headline that has no telling word
    private const double ByteRarity = 31; // steps of rarity that a byte holds: rarity is at most 8.05
    private const int HeadBytes = 8;
    private const int TermBytes = 7;

    private readonly uint[] terms; // hashes, ascending
    private readonly byte[] times;
    private readonly byte[] rarity; // in steps
    private readonly Use[] uses;
    private readonly uint[] figures; // hashes, ascending
    private readonly uint[] names; // likewise
    private readonly byte digitSteps;

    private StoryReport(uint[] terms, byte[] times, byte[] rarity, Use[] uses, uint[] figures, uint[] names, int words, byte digits, uint outlet, int headlineForm)
    {
        (this.terms, this.times, this.rarity, this.uses, this.figures, this.names) = (terms, times, rarity, uses, figures, names);
        (Words, digitSteps, Outlet, HeadlineForm) = (words, digits, outlet, headlineForm);
        var (length, lead) = (0.0, 0.0);
        for (var i = 0; i < terms.Length; i++)
        {
            var rare = Rarity(i);
            if (uses[i].HasFlag(Use.Headline) && rare > CommonRarity) HeadlineWeight += rare;
            if (uses[i].HasFlag(Use.Lead) && rare > CommonRarity) lead += rare * rare;
            length += Weight(i) * Weight(i);
        }

        (Length, LeadLengthOf) = (Math.Sqrt(length), Math.Sqrt(lead));
    }

    [Flags]
    private enum Use : byte
    {
        None = 0,
        Headline = 1,
        Lead = 2,
        Name = 4,
    }

    /// <summary>The article's number; breaks ties between reports that are the same in all else.</summary>
    public long Id { get; private init; }

    /// <summary>
    /// The first day it may be of, as the file or a curator says; null where that is not known. Inferred dates do not count, as
    /// they come from stories.
    /// </summary>
    public DateOnly? First { get; private init; }

    /// <summary>The last such day.</summary>
    public DateOnly? Last { get; private init; }

    /// <summary>The hash of its outlet's name; 0 where that is not stated.</summary>
    public uint Outlet { get; }

    /// <summary>The day it is of, or the middle of the few that it may be of; null where no day is known so closely.</summary>
    internal DateOnly? Day => First is { } first && Last is { } last && last.DayNumber - first.DayNumber <= LongestSpan
        ? first.AddDays((last.DayNumber - first.DayNumber) / 2)
        : null;

    /// <summary>How well its headline would do as a title by its form alone, 0 to 4.</summary>
    internal int HeadlineForm { get; }

    /// <summary>How many different words it has, at least a few.</summary>
    internal int Words { get; }

    /// <summary>The share of its words that are figures, 0 to 1: most in lists of prices and results.</summary>
    internal double Digits => digitSteps / (double)byte.MaxValue;

    internal int Figures => figures.Length;

    private double HeadlineWeight { get; }

    private double Length { get; }

    private double LeadLengthOf { get; }

    /// <summary>Reads an article as a report.</summary>
    public static StoryReport Of(ReportText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var body = text.Body.Length > TextLength ? text.Body[..TextLength] : text.Body;
        var lead = text.Standfirst.Length > 0 ? $"{text.Standfirst}\n{body}" : body;
        var found = new Dictionary<string, Found>(StringComparer.Ordinal);
        Count(found, lead, isHeadline: false);
        var words = found.Count;
        Count(found, text.Headline, isHeadline: true);

        var (all, digits) = (0.0, 0.0);
        var kept = new SortedDictionary<uint, (string Key, Found Use, double Rarity)>();
        foreach (var (key, use) in found)
        {
            all += use.Times;
            if (char.IsAsciiDigit(key[0])) digits += use.Times;
            var rare = RarityOf(key);
            var hash = HashOf(key);
            if (!kept.TryGetValue(hash, out var other) || rare > other.Rarity) kept[hash] = (key, use, rare);
        }

        return new StoryReport(
            [.. kept.Keys], [.. kept.Values.Select(term => (byte)Math.Min(255, term.Use.Times))], [.. kept.Values.Select(term => (byte)Math.Round(term.Rarity * ByteRarity))],
            [.. kept.Values.Select(term => UseOf(term.Key, term.Use, term.Rarity))], Hashes(FiguresOf($"{text.Headline} {lead}").Select(figure => figure.Key)), Hashes(text.Names),
            Math.Max(FewestWords, words), (byte)Math.Round(byte.MaxValue * digits / Math.Max(1, all)), text.Outlet.Length > 0 ? HashOf(text.Outlet) : 0, FormOf(text))
        {
            Id = text.Id,
            First = text.First,
            Last = text.Last,
        };
    }

    /// <summary>The weightiest terms, by which reports of one event find each other, and whether each is rare enough to tell across outlets and weeks.</summary>
    internal IEnumerable<(uint Term, bool IsRare)> Keys() => Enumerable.Range(0, terms.Length)
        .OrderByDescending(Weight).ThenBy(i => terms[i]).Take(KeyTerms).Where(i => Weight(i) > 0).Select(i => (terms[i], Rarity(i) >= StoryScore.WideRarity));

    /// <summary>What two reports have in common, told from one pass over both.</summary>
    internal StoryOverlap With(StoryReport other)
    {
        var overlap = new StoryOverlap();
        var (dot, leadDot, mine, yours) = (0.0, 0.0, 0.0, 0.0);
        for (int i = 0, j = 0; i < terms.Length && j < other.terms.Length;)
        {
            if (terms[i] < other.terms[j]) { i++; continue; }
            if (terms[i] > other.terms[j]) { j++; continue; }
            var (rare, both) = (Rarity(i), uses[i] & other.uses[j]);
            dot += Weight(i) * other.Weight(j);
            if (rare > CommonRarity)
            {
                if (both.HasFlag(Use.Lead)) leadDot += rare * rare;
                if (uses[i].HasFlag(Use.Headline)) mine += rare;
                if (other.uses[j].HasFlag(Use.Headline)) yours += rare;
            }

            if (both.HasFlag(Use.Name)) overlap.Capitals++;
            if (rare >= RareRarity) overlap.Rare += rare;
            i++;
            j++;
        }

        overlap.Cosine = Length > 0 && other.Length > 0 ? dot / (Length * other.Length) : 0;
        overlap.Lead = LeadLengthOf > 0 && other.LeadLengthOf > 0 ? leadDot / (LeadLengthOf * other.LeadLengthOf) : 0;
        var (ours, theirs) = (HeadlineWeight > 0 ? mine / HeadlineWeight : Unknown, other.HeadlineWeight > 0 ? yours / other.HeadlineWeight : Unknown);
        (overlap.MostOfHeadline, overlap.LeastOfHeadline) = (Math.Max(ours, theirs), Math.Min(ours, theirs));
        overlap.Figures = Shared(figures, other.figures);
        overlap.Names = Shared(names, other.names);
        return overlap;
    }

    /// <summary>How much of this report's headline stands in another's text, 0 to 1.</summary>
    internal double HeadlineIn(StoryReport other)
    {
        var found = 0.0;
        for (int i = 0, j = 0; i < terms.Length && j < other.terms.Length;)
        {
            if (terms[i] < other.terms[j]) { i++; continue; }
            if (terms[i] > other.terms[j]) { j++; continue; }
            if (uses[i].HasFlag(Use.Headline) && Rarity(i) > CommonRarity) found += Rarity(i);
            i++;
            j++;
        }

        return HeadlineWeight > 0 ? found / HeadlineWeight : 0;
    }

    /// <summary>How many days lie between two reports; null where either has no known day.</summary>
    public int? DaysFrom(StoryReport other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return First is { } first && Last is { } last && other.First is { } otherFirst && other.Last is { } otherLast
            ? Math.Max(0, Math.Max(otherFirst.DayNumber - last.DayNumber, first.DayNumber - otherLast.DayNumber))
            : null;
    }

    /// <summary>The report in bytes, without its number and days: counts, outlet, then terms, figures and names; all little endian.</summary>
    internal byte[] ToBytes()
    {
        var bytes = new byte[HeadBytes + 4 + (terms.Length * TermBytes) + ((figures.Length + names.Length) * 4)];
        var at = bytes.AsSpan();
        BinaryPrimitives.WriteUInt16LittleEndian(at, (ushort)terms.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(at[2..], (ushort)figures.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(at[4..], (ushort)Math.Min(Words, ushort.MaxValue));
        (at[6], at[7]) = ((byte)HeadlineForm, digitSteps);
        BinaryPrimitives.WriteUInt32LittleEndian(at[HeadBytes..], Outlet);
        at = at[(HeadBytes + 4)..];
        for (var i = 0; i < terms.Length; i++, at = at[TermBytes..])
        {
            BinaryPrimitives.WriteUInt32LittleEndian(at, terms[i]);
            (at[4], at[5], at[6]) = (times[i], rarity[i], (byte)uses[i]);
        }

        foreach (var hash in figures.Concat(names))
        {
            BinaryPrimitives.WriteUInt32LittleEndian(at, hash);
            at = at[4..];
        }

        return bytes;
    }

    internal static StoryReport Read(long id, ReadOnlySpan<byte> bytes, DateOnly? first, DateOnly? last)
    {
        var count = BinaryPrimitives.ReadUInt16LittleEndian(bytes);
        var readFigures = new uint[BinaryPrimitives.ReadUInt16LittleEndian(bytes[2..])];
        var (words, form, digits, outlet) = (BinaryPrimitives.ReadUInt16LittleEndian(bytes[4..]), bytes[6], bytes[7], BinaryPrimitives.ReadUInt32LittleEndian(bytes[HeadBytes..]));
        var (terms, times, rarity, uses) = (new uint[count], new byte[count], new byte[count], new Use[count]);
        bytes = bytes[(HeadBytes + 4)..];
        for (var i = 0; i < count; i++, bytes = bytes[TermBytes..])
        {
            terms[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            (times[i], rarity[i], uses[i]) = (bytes[4], bytes[5], (Use)bytes[6]);
        }

        var readNames = new uint[(bytes.Length / 4) - readFigures.Length];
        for (var i = 0; i < readFigures.Length + readNames.Length; i++, bytes = bytes[4..])
        {
            var hash = BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            if (i < readFigures.Length) readFigures[i] = hash;
            else readNames[i - readFigures.Length] = hash;
        }

        return new StoryReport(terms, times, rarity, uses, readFigures, readNames, words, digits, outlet, form) { Id = id, First = first, Last = last };
    }

    /// <summary>Orders reports by what they hold, so that grouping never depends on the order in which articles came.</summary>
    public static int Compare(StoryReport one, StoryReport other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var order = one.terms.AsSpan().SequenceCompareTo(other.terms);
        if (order == 0) order = one.times.AsSpan().SequenceCompareTo(other.times);
        if (order == 0) order = one.figures.AsSpan().SequenceCompareTo(other.figures);
        if (order == 0) order = one.names.AsSpan().SequenceCompareTo(other.names);
        if (order == 0) order = one.Outlet.CompareTo(other.Outlet);
        if (order == 0) order = Nullable.Compare(one.First, other.First);
        return order != 0 ? order : one.Id.CompareTo(other.Id);
    }

    /// <summary>The figures of a text that tell one event from the next: those of three digits or more that count, years left out.</summary>
    /// <returns>Each as it is written and as it is compared.</returns>
    internal static IEnumerable<(string Written, string Key)> FiguresOf(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at])) continue;
            var end = at + 1;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is ',' or '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))) end++;
            var figure = text[at..end].Replace(",", "", StringComparison.Ordinal);
            if (figure.Contains('.')) figure = figure.TrimEnd('0').TrimEnd('.');
            if (figure.Replace(".", "", StringComparison.Ordinal).Trim('0').Length >= 3 && !IsYear(figure)) yield return (text[at..end], figure);
            at = end;
        }
    }

    internal static bool IsYear(string digits) => digits.Length == 4 && (digits.StartsWith("19", StringComparison.Ordinal) || digits.StartsWith("20", StringComparison.Ordinal));

    private static void Count(Dictionary<string, Found> found, string text, bool isHeadline)
    {
        foreach (var term in Term.Of(text))
        {
            if (!found.TryGetValue(term.Key, out var use)) found.Add(term.Key, use = new Found { IsLead = isHeadline || term.Word.Start < LeadLength });
            var isCapital = char.IsUpper(text[term.Word.Start]);
            if (isHeadline)
            {
                use.Times += 2; // it says what the report is about
                if (!use.IsInText) use.Capitals += isCapital ? 1 : 0;
                (use.IsHeadline, use.IsLead) = (true, true);
            }
            else
            {
                use.Times++;
                use.Capitals += isCapital ? 1 : -1;
                use.IsInText = true;
            }
        }
    }

    /// <summary>How rare a term is in news. The shipped table has words only: a short number is everywhere, a long one nearly nowhere.</summary>
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
    private static int FormOf(ReportText text)
    {
        if (text.Headline.Length == 0) return 0;
        var form = text.IsHeadlineStated ? 1 : 0;
        if (text.Headline.Any(char.IsLower)) form++;
        if (text.Headline.Length is >= 25 and <= 110) form++;
        return text.Headline.IndexOfAny(['<', '*', '…']) < 0 ? form + 1 : form;
    }

    private static Use UseOf(string key, Found use, double rare) =>
        (use.IsHeadline ? Use.Headline : Use.None) | (use.IsLead ? Use.Lead : Use.None)
        | (use.Capitals > 0 && !char.IsAsciiDigit(key[0]) && rare > NameRarity ? Use.Name : Use.None);

    private double Rarity(int term) => rarity[term] / ByteRarity;

    private double Weight(int term) => Rarity(term) > CommonRarity ? (1 + Math.Log(times[term])) * Rarity(term) : 0;

    private static int Shared(uint[] one, uint[] other)
    {
        var shared = 0;
        for (int i = 0, j = 0; i < one.Length && j < other.Length;)
        {
            if (one[i] == other[j]) { shared++; i++; j++; }
            else if (one[i] < other[j]) i++;
            else j++;
        }

        return shared;
    }

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

    private sealed class Found
    {
        public int Times { get; set; }

        /// <summary>How much oftener it is written with a capital than without.</summary>
        public int Capitals { get; set; }

        public bool IsHeadline { get; set; }

        public bool IsLead { get; set; }

        public bool IsInText { get; set; }
    }
}

/// <summary>What of an article is read to group it.</summary>
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
    long Id, string Headline, bool IsHeadlineStated, string Standfirst, string Body, IReadOnlyList<string> Names, string Outlet, DateOnly? First, DateOnly? Last);

/// <summary>What two reports have in common.</summary>
internal struct StoryOverlap
{
    /// <summary>The cosine of all terms, 0 to 1.</summary>
    public double Cosine;

    /// <summary>The cosine of the terms of headline and lead, by rarity alone.</summary>
    public double Lead;

    /// <summary>How much of the one's headline stands in the other's text, the side with more and the side with less.</summary>
    public double MostOfHeadline;
    public double LeastOfHeadline;

    /// <summary>Capitalised words, telling figures and names that both have.</summary>
    public int Capitals;
    public int Figures;
    public int Names;

    /// <summary>The rarity of all rare terms that both have.</summary>
    public double Rare;
}
