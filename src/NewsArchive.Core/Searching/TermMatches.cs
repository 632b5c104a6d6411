using NewsArchive.Core.Searching.Sqlite;

namespace NewsArchive.Core.Searching;

/// <summary>Finds the terms of a query in texts.</summary>
internal sealed class TermMatches
{
    private readonly WordVocabulary vocabulary;
    private readonly Word[][] terms; // the words of each
    private readonly int[] firstStems;
    private readonly bool isAnyPrefix; // whether a term may begin with a word of any stem
    private readonly List<NumberedWord> words = [];

    public TermMatches(WordVocabulary vocabulary, IReadOnlyList<WeighedTerm> terms)
    {
        this.vocabulary = vocabulary;
        this.terms =
        [
            .. terms.Select(term => term.Words.Select(word => new Word(
                [.. word.Stems.Select(vocabulary.NumberOfStem)], word.Beginnings, word.Exact is { } exact ? vocabulary.WordOf(exact) : 0))
                .ToArray()),
        ];
        firstStems = [.. this.terms.SelectMany(term => term[0].Stems).Distinct()];
        isAnyPrefix = this.terms.Any(term => term[0].Beginnings.Count > 0);
    }

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
            if (!isAnyPrefix && Array.IndexOf(firstStems, vocabulary.StemOf(words[word].Number)) < 0)
            {
                continue;
            }

            for (var term = 0; term < terms.Length; term++)
            {
                if (StandsAt(word, terms[term]))
                {
                    matches.Add(new TermMatch(term, word, word + terms[term].Length - 1));
                }
            }
        }

        return matches;
    }

    private bool StandsAt(int at, Word[] term)
    {
        for (var i = 0; i < term.Length; i++)
        {
            if (at + i >= words.Count || !IsAt(words[at + i].Number, term[i]))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsAt(int number, Word word) => word switch
    {
        { Beginnings: { Count: > 0 } beginnings } => beginnings.Any(
            beginning => vocabulary.TextOf(number).StartsWith(beginning, StringComparison.Ordinal)),
        { Exact: > 0 and var exact } => number == exact,
        _ => Array.IndexOf(word.Stems, vocabulary.StemOf(number)) >= 0,
    };

    /// <summary>A word of a term by the numbers of its stems, and by its own where it is exact; else 0.</summary>
    private readonly record struct Word(int[] Stems, IReadOnlyList<string> Beginnings, int Exact);
}

/// <summary>A place of a term in a text.</summary>
/// <param name="Term">The term's number.</param>
/// <param name="FirstWord">The number of its first word in the text.</param>
/// <param name="LastWord">The number of its last.</param>
internal readonly record struct TermMatch(int Term, int FirstWord, int LastWord);
