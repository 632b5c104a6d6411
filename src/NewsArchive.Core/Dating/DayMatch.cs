using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Dating;

/// <summary>An undated report names a day, and a dated report that tells the same says which day that was.</summary>
/// <param name="Day">The day.</param>
/// <param name="Mention">How the undated report names it.</param>
/// <param name="Report">The dated report.</param>
/// <param name="Sentences">What the dated report tells of the same.</param>
/// <param name="Shared">The rare words that the sentences have in common, as the dated report writes them.</param>
internal sealed record DayMatch(DateOnly Day, DayMention Mention, DatedReport Report, IReadOnlyList<string> Sentences,
    IReadOnlyList<string> Shared)
{
    /// <summary>
    /// Whether the dated report names the day itself where it tells the same, and is not only dated so that it may be meant.
    /// </summary>
    public bool IsNamed { get; init; }

    /// <summary>Rare words that the sentences must share to tell the same thing.</summary>
    private const int LeastShared = 2;

    /// <summary>In a story of many days the share of a sentence's rarity that another must have, to tell of the same day of it.</summary>
    private const double LeastOfSentence = .35;

    private const int Week = 7;

    /// <summary>The sentences of a dated report that are shown as evidence.</summary>
    private const int MostSentences = 2;

    /// <summary>The same in words a reader understands.</summary>
    public string Evidence =>
        $"It says “{Mention.Phrase}”: “{Mention.Sentence}” {Report.Name}, dated {Report.Day:dddd yyyy-MM-dd}, says the same: "
        + $"{string.Join(" … ", Sentences.Select(sentence => $"“{sentence}”"))} "
        + $"Words in both: {string.Join(", ", Shared)}.";

    /// <summary>The days that a dated report gives to a mention: none, one, or two where its own day leaves it open.</summary>
    /// <param name="mention">How the undated report names the day.</param>
    /// <param name="report">The dated report.</param>
    /// <param name="common">Terms that say nothing, as most reports of a story of many days have them; null in a story of few.</param>
    public static IEnumerable<DayMatch> Of(DayMention mention, DatedReport report, IReadOnlySet<string>? common)
    {
        var terms = RareTerms.Of(mention.Sentence).Where(pair =>
            common?.Contains(pair.Key) is not true).ToDictionary(StringComparer.Ordinal);
        var least = common is null ? 0 : LeastOfSentence * terms.Keys.Sum(TermRarity.Of);
        var told = report.Told.Select(sentence =>
            (Sentence: sentence, Shared: sentence.Rare.Where(pair => terms.ContainsKey(pair.Key)).ToList()))
            .Where(match => match.Shared.Count >= LeastShared && match.Shared.Sum(pair => TermRarity.Of(pair.Key)) >= least)
            .OrderByDescending(match => match.Shared.Sum(pair => TermRarity.Of(pair.Key))).Take(MostSentences).ToList();
        if (told.Count == 0)
        {
            yield break;
        }

        var shared = told.SelectMany(match => match.Shared).DistinctBy(pair => pair.Key).Select(pair => pair.Value).ToList();
        foreach (var day in mention.Day is { } weekday ? OfWeekday(weekday, report, [.. told.Select(match => match.Sentence)])
            : told[0].Sentence.Days.Where(day => report.Day.DayNumber - day.DayNumber is >= 0 and < Week))
        {
            yield return new DayMatch(day, mention, report, [.. told.Select(match => match.Sentence.Text)],
                shared)
            { IsNamed = told.Exists(match => match.Sentence.Days.Contains(day)) };
        }
    }

    private static IEnumerable<DateOnly> OfWeekday(DayOfWeek weekday, DatedReport report, List<ToldSentence> told)
    {
        // A report of that weekday or of the day after, even where it does not name the day; a weekday further back is told of in reports
        // of any later day.
        var last = report.Day.AddDays(-(((int)report.Day.DayOfWeek - (int)weekday + Week) % Week));
        var named = told.SelectMany(sentence => sentence.Days).Where(day => day.DayOfWeek == weekday
            && report.Day.DayNumber - day.DayNumber is >= 0 and < Week).ToList();
        if (report.Day.DayNumber - last.DayNumber <= 1 || named.Contains(last))
        {
            yield return last;
        }

        // Where it is already the next day, a report may be dated the day before the one that it names.
        if (report.Day.AddDays(1) is var ahead && ahead.DayOfWeek == weekday && named.Count > 0)
        {
            yield return ahead;
        }
    }
}
