using NewsArchive.Formats.Dates.Expressions;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Dating;

/// <summary>
/// Finds words that tell of the days just past: weekdays, and <c>yesterday</c>. Others say nothing of when a report was written: <c>next
/// Thursday</c>, <c>every Sunday</c>, <c>Black Friday</c>, <c>Bloody Sunday</c>, <c>Thursday, September 13</c>.
/// </summary>
public static class DayMentions
{
    private static readonly string[] Days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    /// <summary>Words before a weekday that make it another than the last one, or a habit.</summary>
    private static readonly HashSet<string> Otherwise = ["next", "every", "each", "by", "until", "till", "before", "coming", "following",
        "previous", "since"];

    /// <summary>Words of a sentence that speak of days to come.</summary>
    private static readonly HashSet<string> ToCome = ["will", "scheduled", "expected", "due", "upcoming", "plans", "planned"];

    private static readonly HashSet<string> PartsOfDay = ["morning", "afternoon", "evening", "night", "late", "early"];

    /// <summary>Marks of speech: who is quoted may have spoken on an earlier day.</summary>
    private const string Quotes = "\"“”«»";

    /// <summary>Any day: of a sentence by itself only its tense is asked.</summary>
    private static readonly DateOnly AnyDay = new(2000, 1, 5);

    /// <summary>The mentions of a text, in their order.</summary>
    public static IEnumerable<DayMention> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var range in Sentences.Of(text))
        {
            var sentence = range.In(text);
            var words = WordTokens.Of(sentence);
            if (words.Any(word => ToCome.Contains(word.Text)))
            {
                continue;
            }

            // A day beside no verb of the past is told of before it comes: "the moon rises on Monday".
            var told = TimeExpressions.Find(sentence, AnyDay).Where(each => each.IsToCome is false
                && each.Value.First is not null).ToList();
            for (var at = 0; at < words.Count; at++)
            {
                if (told.Any(each => each.Start <= words[at].Start && words[at].End <= each.End)
                    && Mention(sentence, words, at) is { } mention)
                {
                    yield return mention;
                }
            }
        }
    }

    private static DayMention? Mention(string sentence, List<WordToken> words, int at)
    {
        if (DayAt(sentence, words, at) is { } day)
        {
            var start = at > 0 && words[at - 1].Text is "on" or "last" or "this" ? words[at - 1].Start : words[at].Start;
            return new DayMention(day, sentence[start..words[at].End], sentence);
        }

        return words[at].Text is "yesterday" && sentence.AsSpan().IndexOfAny(Quotes) < 0
            ? new DayMention(null, "yesterday", sentence, DaysBack: 1) : null;
    }

    private static DayOfWeek? DayAt(string sentence, List<WordToken> words, int at)
    {
        var day = Array.IndexOf(Days, words[at].Text);
        if (day < 0 || !char.IsUpper(sentence[words[at].Start]))
        {
            return null;
        }

        var before = at > 0 ? words[at - 1] : default;
        var isNamed = at > 0 && char.IsUpper(sentence[before.Start]) && at > 1 && sentence[before.End..words[at].Start] == " "
            && before.Text is not "on";
        var isDated = at + 1 < words.Count && (char.IsAsciiDigit(words[at + 1].Text[0]) || DatesFollow(sentence, words[at + 1]));
        var isPaper = at + 1 < words.Count && char.IsUpper(sentence[words[at + 1].Start])
            && sentence[words[at].End..words[at + 1].Start] == " " && !PartsOfDay.Contains(words[at + 1].Text);
        return (at > 0 && Otherwise.Contains(before.Text)) || isNamed || isDated || isPaper ? null : (DayOfWeek)day;
    }

    private static bool DatesFollow(string sentence, WordToken next) =>
        Formats.Dates.DatePhrases.Find(sentence.AsSpan(next.Start, Math.Min(30, sentence.Length - next.Start))) is [{ Start: 0 }, ..];
}

/// <summary>
/// Words by which a report says on which of the days just past something happened: <c>on Thursday</c>, <c>said Thursday</c>,
/// <c>yesterday</c>.
/// </summary>
/// <param name="Day">The weekday; null where the day is told from that of writing.</param>
/// <param name="Phrase">The words, with the one before where it belongs to it.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="DaysBack">How many days before that of writing: 1 for <c>yesterday</c>; null for a weekday.</param>
public sealed record DayMention(DayOfWeek? Day, string Phrase, string Sentence, int? DaysBack = null);
