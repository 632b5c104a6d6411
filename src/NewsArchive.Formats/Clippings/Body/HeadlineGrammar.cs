using NewsArchive.Formats.Clippings.Vocabulary;

namespace NewsArchive.Formats.Clippings.Body;

/// <summary>Whether a line tells what somebody does, as headlines do, and not only names a thing, as subheads do.</summary>
internal static class HeadlineGrammar
{
    private static readonly HashSet<string> ToldQuestions = new(StringComparer.OrdinalIgnoreCase) { "what", "how", "why", "who", "where",
        "when" };

    private const int MostRubricWords = 4;

    private const int FewestToldWords = 4;

    /// <summary>Words that begin sentences of running text and captions; headlines leave articles out and begin with the matter.</summary>
    private static readonly HashSet<string> SentenceOpeners = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "a", "an", "it", "this", "that", "these", "there", "he", "she", "they", "we", "i", "you", "in", "on", "at", "but",
        "and", "as", "if", "additionally", "although", "when", "while", "after", "before", "our", "his", "her", "their", "its",
        "der", "die", "das", "ein", "eine", "es", "er", "sie", "wir", "im", "am", "le", "la", "les", "un", "une", "il", "elle",
        "on", "ils", "el", "los", "las", "una", "lo", "gli", "o", "os", "um", "uma",
    };

    /// <summary>A present-tense verb inside a line that begins as headlines do.</summary>
    public static bool TellsStory(string text)
    {
        if (HasRubric(text))
            return true;
        var words = text.Split(' ');
        if (SentenceOpeners.Contains(words[0]))
            return false;
        for (var i = 1; i < words.Length - 1; i++)
        {
            if (HeadlineVerbs.IsSuffered(words[i], words[i + 1]))
                return true;
            if (HeadlineVerbs.Contains(words[i].Trim('\'', '"', '‘', '’', '“', '”', ',', ':')))
                return true;
        }

        return false;
    }

    /// <summary>
    /// A matter, a colon and what is told of it: <c>Coast floods: Wave carries off two hundred boats</c>; no number or step.
    /// </summary>
    private static bool HasRubric(string text)
    {
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        if (colon <= 0 || text.AsSpan(0, colon).ContainsAnyInRange('0', '9') || text.AsSpan(0, colon).Count(' ') >= MostRubricWords)
            return false;
        var told = text[(colon + 2)..].Split(' ');
        if (told.Length >= FewestToldWords && ToldQuestions.Contains(told[0]))
            return true;
        return told.Length >= FewestToldWords && char.IsUpper(told[0].TrimStart('\'', '"', '‘', '“') is [var first, ..] ? first : ' ')
            && !SentenceOpeners.Contains(told[0]) && told.Skip(1).Any(word => char.IsLower(word[0])) && told[1..^1].Any(IsVerbLike);
    }

    private static bool IsVerbLike(string word) =>
        HeadlineVerbs.Contains(word) || word.Length > 4 && char.IsLower(word[0]) && word[^1] is 's' or 'd' && word[^2] is not 's';
}
