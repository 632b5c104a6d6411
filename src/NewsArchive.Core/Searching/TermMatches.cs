using NewsArchive.Core.Searching.Sqlite;

namespace NewsArchive.Core.Searching;

/// <summary>Finds the terms of a query in texts.</summary>
internal sealed class TermMatches(WordVocabulary vocabulary, IReadOnlyList<TermPattern> terms)
{
    private readonly Dictionary<int, bool> beginnings = []; // whether a word can begin a term
    private readonly List<NumberedWord> words = [];

    /// <summary>The words of the text looked through last.</summary>
    public IReadOnlyList<NumberedWord> Words => words;

    /// <summary>All places in a text, in their order.</summary>
    public List<TermMatch> In(string text)
    {
        words.Clear();
        vocabulary.Scan(text, words);
        var matches = new List<TermMatch>();
        for (var word = 0; word < words.Count; word++)
        {
            if (!CanBegin(words[word].Number))
            {
                continue;
            }

            for (var term = 0; term < terms.Count; term++)
            {
                if (StandsAt(word, terms[term]))
                {
                    matches.Add(new TermMatch(term, word, word + terms[term].Words.Count - 1));
                }
            }
        }

        return matches;
    }

    private bool CanBegin(int number)
    {
        if (!beginnings.TryGetValue(number, out var canBegin))
        {
            beginnings.Add(number, canBegin = terms.Any(term => IsAt(number, term.Words[0])));
        }

        return canBegin;
    }

    private bool StandsAt(int at, TermPattern term)
    {
        for (var i = 0; i < term.Words.Count; i++)
        {
            if (at + i >= words.Count || !IsAt(words[at + i].Number, term.Words[i]))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsAt(int number, WordPattern word) => word.Matches(vocabulary.TextOf(number), vocabulary.StemText(vocabulary.StemOf(number)));
}
