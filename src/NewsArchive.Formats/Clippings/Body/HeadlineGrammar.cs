using NewsArchive.Formats.Clippings.Vocabulary;

namespace NewsArchive.Formats.Clippings.Body;

/// <summary>Whether a line tells what somebody does, as headlines do, and not only names a thing, as subheads do.</summary>
internal static class HeadlineGrammar
{
    /// <summary>Words that begin sentences of running text and captions; headlines leave articles out and begin with the matter.</summary>
    private static readonly HashSet<string> SentenceOpeners = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "a", "an", "it", "this", "that", "these", "there", "he", "she", "they", "we", "i", "you", "in", "on", "at", "but", "and", "as", "if", "additionally", "although", "when", "while", "after", "before", "our", "his", "her", "their", "its",
        "der", "die", "das", "ein", "eine", "es", "er", "sie", "wir", "im", "am", "le", "la", "les", "un", "une", "il", "elle", "on", "ils", "el", "los", "las", "una", "lo", "gli", "o", "os", "um", "uma",
    };

    /// <summary>A present-tense verb inside a line that begins as headlines do.</summary>
    public static bool TellsStory(string text)
    {
        var words = text.Split(' ');
        if (SentenceOpeners.Contains(words[0]))
            return false;
        for (var i = 1; i < words.Length - 1; i++)
        {
            if (HeadlineVerbs.Contains(words[i].Trim('\'', '"', '‘', '’', '“', '”', ',', ':')))
                return true;
        }

        return false;
    }
}
