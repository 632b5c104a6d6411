using NewsArchive.Formats.Dates;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Dating;

/// <summary>
/// Concludes an undated report's date from dated reports of the same event: a weekday by which both say when the same thing
/// happened names one day, and a report that gives a bare weekday is of that day or the next.
/// </summary>
public static class DateInference
{
    /// <summary>Rare words that two sentences must share to tell the same thing.</summary>
    private const int LeastShared = 2;

    /// <summary>A word is rare from this rarity on (<see cref="TermRarity"/>).</summary>
    private const double LeastRarity = 2;

    /// <summary>A bare weekday lies less than a week before the report.</summary>
    private const int Week = 7;

    /// <summary>The date, with what it rests on; null where nothing certain enough is known.</summary>
    /// <param name="text">The undated report's own text, without promotions and related links.</param>
    /// <param name="dated">The dated reports of the same story.</param>
    public static (EdtfDate Date, string Evidence)? Of(string text, IReadOnlyList<DatedReport> dated)
    {
        ArgumentNullException.ThrowIfNull(dated);
        var mentions = WeekdayMentions.Of(text).ToList();
        var conclusions = new List<Conclusion>();
        foreach (var report in dated)
        {
            conclusions.AddRange(mentions.Select((mention, place) => Matched(mention, place, report)).OfType<Conclusion>());
        }

        if (conclusions.Count == 0)
        {
            return null;
        }

        // The weekday that the report names last of those just past is nearest to its day.
        var days = conclusions.GroupBy(conclusion => conclusion.Day).OrderBy(group => group.Key).ToList();
        if (days[^1].Key.DayNumber - days[0].Key.DayNumber >= Week)
        {
            return null;
        }

        var best = days[^1].OrderByDescending(conclusion => conclusion.Shared.Count).ThenBy(conclusion => conclusion.Place).First();
        return (Approximately(best.Day), best.Evidence);
    }

    private static EdtfDate Approximately(DateOnly day) => EdtfDate.TryParse($"{day:yyyy-MM-dd}~", out var date)
        ? date
        : throw new InvalidOperationException("A day is a date.");

    /// <summary>What a sentence with a weekday says of the day, where a dated report says the same with that weekday, or on that day.</summary>
    private static Conclusion? Matched(WeekdayMention mention, int place, DatedReport report)
    {
        var terms = Rare(mention.Sentence);
        var match = Sentences.Of(report.Text).Select(range => range.In(report.Text))
            .Select(sentence => (Sentence: sentence, Shared: Rare(sentence).Where(pair => terms.ContainsKey(pair.Key)).Select(pair => pair.Value).ToList()))
            .MaxBy(pair => pair.Shared.Count);
        var day = LastBefore(mention.Day, report.Day);
        var saysSo = WeekdayMentions.Of(report.Text).Any(other => other.Day == mention.Day) || report.Day == day;
        if (match.Shared is null || match.Shared.Count < LeastShared || !saysSo)
        {
            return null;
        }

        return new Conclusion(
            day, place, match.Shared,
            $"It says “{mention.Phrase}”: “{mention.Sentence}” {report.Name}, dated {report.Day:dddd yyyy-MM-dd}, tells the same event: “{match.Sentence}” Common to both: {string.Join(", ", match.Shared)}.");
    }

    private static DateOnly LastBefore(DayOfWeek weekday, DateOnly day) => day.AddDays(-(((int)day.DayOfWeek - (int)weekday + Week) % Week));

    private static Dictionary<string, string> Rare(string sentence)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var term in Term.Of(sentence).Where(term => TermRarity.Of(term.Key) >= LeastRarity))
        {
            found.TryAdd(term.Key, sentence.Substring(term.Word.Start, term.Word.Length));
        }

        return found;
    }

    private sealed record Conclusion(DateOnly Day, int Place, List<string> Shared, string Evidence);
}
