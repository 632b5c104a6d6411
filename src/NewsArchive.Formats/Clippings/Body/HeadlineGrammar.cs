using NewsArchive.Formats.Clippings.Vocabulary;

namespace NewsArchive.Formats.Clippings.Body;

/// <summary>Whether a line tells what somebody does, as headlines do, and not only names a thing, as subheads do.</summary>
internal static class HeadlineGrammar
{
    public static bool TellsStory(string text)
    {
        var words = text.Split(' ');
        for (var i = 1; i < words.Length - 1; i++)
        {
            if (HeadlineVerbs.Contains(words[i].Trim('\'', '"', '‘', '’', '“', '”', ',', ':')))
                return true;
        }

        return false;
    }
}
