using NewsArchive.Core.Searching.Sqlite;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Searching;

/// <summary>Finds the terms of a query in a text.</summary>
internal static class TermMatches
{
    /// <summary>All places, in their order.</summary>
    public static List<TermMatch> In(List<WordToken> words, IReadOnlyList<TermPattern> terms)
    {
        var matches = new List<TermMatch>();
        var firstWords = new Dictionary<string, bool>(StringComparer.Ordinal); // whether a word can begin a term
        for (var word = 0; word < words.Count; word++)
        {
            var text = words[word].Text;
            if (!firstWords.TryGetValue(text, out var canBegin))
            {
                var stem = PorterStemmer.Stem(text);
                firstWords.Add(text, canBegin = terms.Any(term => term.Words[0].Matches(text, stem)));
            }

            for (var term = 0; canBegin && term < terms.Count; term++)
            {
                if (StandsAt(words, word, terms[term]))
                {
                    matches.Add(new TermMatch(term, word, word + terms[term].Words.Count - 1));
                }
            }
        }

        return matches;
    }

    private static bool StandsAt(List<WordToken> words, int at, TermPattern term)
    {
        if (at + term.Words.Count > words.Count)
        {
            return false;
        }

        for (var i = 0; i < term.Words.Count; i++)
        {
            var text = words[at + i].Text;
            if (!term.Words[i].Matches(text, PorterStemmer.Stem(text)))
            {
                return false;
            }
        }

        return true;
    }
}
