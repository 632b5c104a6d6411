using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Dating;

/// <summary>
/// Finds weekdays that tell of the days just past. Others say nothing of when a report was written: <c>next Thursday</c>,
/// <c>every Sunday</c>, <c>Black Friday</c>, <c>Bloody Sunday</c>, <c>Thursday, September 13</c>.
/// </summary>
public static class WeekdayMentions
{
    private static readonly string[] Days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    /// <summary>Words before a weekday that make it another than the last one, or a habit.</summary>
    private static readonly HashSet<string> Otherwise = ["next", "every", "each", "by", "until", "till", "before", "coming", "following", "previous", "since"];

    /// <summary>Words of a sentence that speak of days to come.</summary>
    private static readonly HashSet<string> ToCome = ["will", "scheduled", "expected", "due", "upcoming", "plans", "planned"];

    private static readonly HashSet<string> PartsOfDay = ["morning", "afternoon", "evening", "night", "late", "early"];

    /// <summary>The mentions of a text, in their order.</summary>
    public static IEnumerable<WeekdayMention> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var range in Sentences.Of(text))
        {
            var sentence = range.In(text);
            var words = WordTokens.Of(sentence);
            var isToCome = words.Any(word => ToCome.Contains(word.Text));
            for (var at = 0; at < words.Count && !isToCome; at++)
            {
                if (DayAt(sentence, words, at) is { } day)
                {
                    var start = at > 0 && words[at - 1].Text is "on" or "last" or "this" ? words[at - 1].Start : words[at].Start;
                    yield return new WeekdayMention(day, sentence[start..words[at].End], sentence);
                }
            }
        }
    }

    private static DayOfWeek? DayAt(string sentence, List<WordToken> words, int at)
    {
        var day = Array.IndexOf(Days, words[at].Text);
        if (day < 0 || !char.IsUpper(sentence[words[at].Start]))
        {
            return null;
        }

        var before = at > 0 ? words[at - 1] : default;
        var isNamed = at > 0 && char.IsUpper(sentence[before.Start]) && at > 1 && sentence[before.End..words[at].Start] == " " && before.Text is not "on";
        var isDated = at + 1 < words.Count && (char.IsAsciiDigit(words[at + 1].Text[0]) || DatesFollow(sentence, words[at + 1]));
        var isPaper = at + 1 < words.Count && char.IsUpper(sentence[words[at + 1].Start]) && sentence[words[at].End..words[at + 1].Start] == " " && !PartsOfDay.Contains(words[at + 1].Text);
        return (at > 0 && Otherwise.Contains(before.Text)) || isNamed || isDated || isPaper ? null : (DayOfWeek)day;
    }

    private static bool DatesFollow(string sentence, WordToken next) =>
        Formats.Dates.DatePhrases.Find(sentence.AsSpan(next.Start, Math.Min(30, sentence.Length - next.Start))) is [{ Start: 0 }, ..];
}
