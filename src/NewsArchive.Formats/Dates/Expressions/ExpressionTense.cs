using System.Collections.Frozen;

namespace NewsArchive.Formats.Dates.Expressions;

/// <summary>
/// Says whether the words around an expression speak of days to come. English puts the verb before the time more often than
/// behind it (<c>will meet on Friday</c>), so that the nearest cue before it counts, failing that the nearest behind it.
/// </summary>
internal static class ExpressionTense
{
    /// <summary>Words further off belong to other clauses.</summary>
    private const int Before = 30;
    private const int Behind = 10;

    private static readonly FrozenSet<string> ToCome = FrozenSet.Create(StringComparer.Ordinal,
        "will", "shall", "scheduled", "expected", "expects", "expect", "due", "upcoming", "plans", "planned", "planning", "plan",
        "intends", "slated", "expires", "matures",
        "until", "till", "beginning", "starting", "payable", "would", "could", "might", "forthcoming", "deadline", "proposed", "tomorrow");

    private static readonly FrozenSet<string> Gone = FrozenSet.Create(StringComparer.Ordinal,
        "was", "were", "had", "did", "said", "told", "came", "went", "fell", "rose", "made", "took", "got", "gave", "left", "met",
        "saw", "found", "held", "led", "lost", "shot", "hit", "according",
        "began", "won", "broke", "sent", "spoke", "wrote", "became", "ran", "sold", "bought", "paid", "kept", "put", "flew",
        "drove", "struck", "killed", "has", "have", "since",
        "after", "ago", "earlier", "last", "been");

    /// <summary>
    /// Whether the expression that begins at a token and ends before another is of days to come; the past where nothing says.
    /// </summary>
    public static bool IsToCome(ExpressionSentence sentence, int start, int end) => Of(sentence, start, end) ?? false;

    /// <summary>The same; null where nothing says.</summary>
    public static bool? Of(ExpressionSentence sentence, int start, int end)
    {
        for (var at = start - 1; at >= Math.Max(0, start - Before); at--)
        {
            if (Cue(sentence, at) is { } before)
            {
                return before;
            }
        }

        for (var at = end; at < Math.Min(sentence.Count, end + Behind); at++)
        {
            if (Cue(sentence, at) is { } behind)
            {
                return behind;
            }
        }

        return null;
    }

    private static bool? Cue(ExpressionSentence sentence, int at)
    {
        var word = sentence[at];
        if (word is "won" && sentence[at + 1] is "'")
        {
            return true; // won't
        }

        if ((word is "ll" && sentence[at - 1] is "'") || (word is "set" && sentence[at + 1] is "for" or "to")
            || (word is "next" && sentence[at + 1] is not "to"))
        {
            return true;
        }

        if (Gone.Contains(word))
        {
            return false;
        }

        if (ToCome.Contains(word))
        {
            return true;
        }

        return word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal)
            && word is not ("united" or "need" or "indeed" or "speed" or "hundred") ? false : null;
    }
}
