using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Dating;

/// <summary>An undated report names a weekday, and a dated report of that day or the next tells the same.</summary>
/// <param name="Day">The day that the weekday is.</param>
/// <param name="Report">The dated report.</param>
/// <param name="Shared">The rare words that the sentences have in common, as the dated report writes them.</param>
/// <param name="Evidence">The same in words a reader understands.</param>
internal sealed record WeekdayMatch(DateOnly Day, DatedReport Report, IReadOnlyList<string> Shared, string Evidence)
{
    /// <summary>Rare words that the sentences must share to tell the same thing.</summary>
    private const int LeastShared = 2;

    /// <summary>A word is rare from this rarity on (<see cref="TermRarity"/>).</summary>
    private const double LeastRarity = 2;

    private const int Week = 7;

    /// <summary>The sentences of a dated report that are shown as evidence.</summary>
    private const int MostSentences = 2;

    public static WeekdayMatch? Of(WeekdayMention mention, DatedReport report)
    {
        var terms = Rare(mention.Sentence);
        var matches = Sentences.Of(report.Text).Select(range => range.In(report.Text))
            .Select(sentence => (Sentence: sentence, Shared: Rare(sentence).Where(pair => terms.ContainsKey(pair.Key)).ToList()))
            .Where(match => match.Shared.Count >= LeastShared)
            .OrderByDescending(match => match.Shared.Sum(pair => TermRarity.Of(pair.Key))).Take(MostSentences).ToList();
        var day = report.Day.AddDays(-(((int)report.Day.DayOfWeek - (int)mention.Day + Week) % Week));
        if (matches.Count == 0 || report.Day > day.AddDays(1))
        {
            return null; // a weekday further back is told of in reports of any later day
        }

        var shared = matches.SelectMany(match => match.Shared).DistinctBy(pair => pair.Key).Select(pair => pair.Value).ToList();
        return new WeekdayMatch(
            day, report, shared,
            $"It says “{mention.Phrase}”: “{mention.Sentence}” {report.Name}, dated {report.Day:dddd yyyy-MM-dd}, tells the same: {string.Join(" … ", matches.Select(match => $"“{match.Sentence}”"))} "
            + $"Common to both: {string.Join(", ", shared)}.");
    }

    private static Dictionary<string, string> Rare(string sentence)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var term in Term.Of(sentence).Where(term => TermRarity.Of(term.Key) >= LeastRarity))
        {
            found.TryAdd(term.Key, sentence.Substring(term.Word.Start, term.Word.Length));
        }

        return found;
    }
}
