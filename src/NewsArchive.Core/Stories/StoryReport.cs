using System.Buffers.Binary;

namespace NewsArchive.Core.Stories;

/// <summary>
/// A report as it is grouped: its terms with their rarity and place, its figures, its names, its day and its outlet. Rarity comes
/// from a shipped table and not from the archive, so that a report never changes as others come.
/// </summary>
public sealed class StoryReport
{
    /// <summary>The terms by which others find a report.</summary>
    private const int KeyTerms = 15;

    /// <summary>Terms less rare than this stand in reports of all kinds and say nothing of an event.</summary>
    internal const double CommonRarity = 1;

    /// <summary>A term that is known in about one of four hundred reports.</summary>
    private const double RareRarity = 6;

    /// <summary>A span of days from which on the day counts as not known.</summary>
    private const int LongestSpan = 31;

    private const double Unknown = .5; // of a headline that has no telling word
    internal const double ByteRarity = 31; // steps of rarity that a byte holds: rarity is at most 8.05
    private const int HeadBytes = 8;
    private const int TermBytes = 7;

    private readonly uint[] terms; // hashes, ascending
    private readonly byte[] times;
    private readonly byte[] rarity; // in steps
    private readonly TermUse[] uses;
    private readonly uint[] figures; // hashes, ascending
    private readonly uint[] names; // likewise
    private readonly byte digitSteps;
    private readonly int[] headline; // the places of its terms

    internal StoryReport(
        uint[] terms, byte[] times, byte[] rarity, TermUse[] uses, uint[] figures, uint[] names, int words, byte digits, uint outlet,
        int headlineForm)
    {
        (this.terms, this.times, this.rarity, this.uses, this.figures, this.names) = (terms, times, rarity, uses, figures, names);
        (Words, digitSteps, Outlet, HeadlineForm) = (words, digits, outlet, headlineForm);
        var (length, lead) = (0.0, 0.0);
        for (var i = 0; i < terms.Length; i++)
        {
            var rare = Rarity(i);
            if (uses[i].HasFlag(TermUse.Headline) && rare > CommonRarity) HeadlineWeight += rare;
            if (uses[i].HasFlag(TermUse.Lead) && rare > CommonRarity) lead += rare * rare;
            length += Weight(i) * Weight(i);
        }

        (Length, LeadLengthOf) = (Math.Sqrt(length), Math.Sqrt(lead));
        headline = [.. Enumerable.Range(0, terms.Length).Where(i => uses[i].HasFlag(TermUse.Headline))];
    }

    /// <summary>The article's number; breaks ties between reports that are the same in all else.</summary>
    public required long Id { get; init; }

    /// <summary>
    /// The first day it may be of, as the file or a curator says; null where that is not known. Inferred dates do not count, as
    /// they come from stories.
    /// </summary>
    public DateOnly? First { get; init; }

    /// <summary>The last such day.</summary>
    public DateOnly? Last { get; init; }

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

    /// <summary>
    /// The weightiest terms, by which reports of one event find each other, and whether each is rare enough to tell across outlets and
    /// weeks.
    /// </summary>
    internal IEnumerable<(uint Term, bool IsRare)> Keys() => Enumerable.Range(0, terms.Length)
        .OrderByDescending(Weight)
        .ThenBy(i => terms[i])
        .Take(KeyTerms)
        .Where(i => Weight(i) > 0)
        .Select(i => (terms[i], Rarity(i) >= StoryScore.WideRarity));

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
                if (both.HasFlag(TermUse.Lead)) leadDot += rare * rare;
                if (uses[i].HasFlag(TermUse.Headline)) mine += rare;
                if (other.uses[j].HasFlag(TermUse.Headline)) yours += rare;
            }

            if (both.HasFlag(TermUse.Name)) overlap.Capitals++;
            if (rare >= RareRarity) overlap.Rare += rare;
            i++;
            j++;
        }

        overlap.Cosine = Length > 0 && other.Length > 0 ? dot / (Length * other.Length) : 0;
        overlap.Lead = LeadLengthOf > 0 && other.LeadLengthOf > 0 ? leadDot / (LeadLengthOf * other.LeadLengthOf) : 0;
        var (ours, theirs) = (
            HeadlineWeight > 0 ? mine / HeadlineWeight : Unknown, other.HeadlineWeight > 0 ? yours / other.HeadlineWeight : Unknown);
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
            if (uses[i].HasFlag(TermUse.Headline) && Rarity(i) > CommonRarity) found += Rarity(i);
            i++;
            j++;
        }

        return HeadlineWeight > 0 ? found / HeadlineWeight : 0;
    }

    /// <summary>The terms of its headline, with their use and rarity.</summary>
    internal IEnumerable<(uint Term, TermUse Use, double Rarity)> Headline() => headline.Select(i => (terms[i], uses[i], Rarity(i)));

    /// <summary>How this report uses a term; null where it has none such.</summary>
    internal TermUse? UseOf(uint term) => Array.BinarySearch(terms, term) is >= 0 and var place ? uses[place] : null;

    /// <summary>How many days lie between two reports; null where either has no known day.</summary>
    public int? DaysFrom(StoryReport other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return First is { } first && Last is { } last && other.First is { } otherFirst && other.Last is { } otherLast
            ? Math.Max(0, Math.Max(otherFirst.DayNumber - last.DayNumber, first.DayNumber - otherLast.DayNumber))
            : null;
    }

    /// <summary>
    /// The report in bytes, without its number and days: counts, outlet, then terms, figures and names; all little endian.
    /// </summary>
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
        var (words, form, digits, outlet) = (
            BinaryPrimitives.ReadUInt16LittleEndian(bytes[4..]), bytes[6], bytes[7],
            BinaryPrimitives.ReadUInt32LittleEndian(bytes[HeadBytes..]));
        var (terms, times, rarity, uses) = (new uint[count], new byte[count], new byte[count], new TermUse[count]);
        bytes = bytes[(HeadBytes + 4)..];
        for (var i = 0; i < count; i++, bytes = bytes[TermBytes..])
        {
            terms[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            (times[i], rarity[i], uses[i]) = (bytes[4], bytes[5], (TermUse)bytes[6]);
        }

        var readNames = new uint[(bytes.Length / 4) - readFigures.Length];
        for (var i = 0; i < readFigures.Length + readNames.Length; i++, bytes = bytes[4..])
        {
            var hash = BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            if (i < readFigures.Length) readFigures[i] = hash;
            else readNames[i - readFigures.Length] = hash;
        }

        return new StoryReport(terms, times, rarity, uses, readFigures, readNames, words, digits, outlet, form)
        {
            Id = id,
            First = first,
            Last = last,
        };
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
}

/// <summary>Where and how a report uses a term.</summary>
[Flags]
internal enum TermUse : byte
{
    None = 0,
    Headline = 1,
    Lead = 2,
    Name = 4,

    /// <summary>The first telling word of the headline: whom or what it is about.</summary>
    Subject = 8,

    /// <summary>A figure of the headline, in digits or as a word.</summary>
    Figure = 16,
}

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
