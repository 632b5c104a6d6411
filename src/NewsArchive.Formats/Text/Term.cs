namespace NewsArchive.Formats.Text;

/// <summary>A word of a text as it is compared across texts: spelling variants and inflections of one word are one term.</summary>
/// <param name="Word">The word as it stands in the text.</param>
/// <param name="Key">Its stem (<see cref="PorterStemmer"/>) after spelling variants are made one.</param>
public readonly record struct Term(WordToken Word, string Key)
{
    /// <summary>The terms of a text in their order. A possessive or a contraction's rest (<c>s</c>, <c>t</c>) is none.</summary>
    public static List<Term> Of(string text)
    {
        var words = WordTokens.Of(text);
        var terms = new List<Term>(words.Count);
        foreach (var word in words)
        {
            if (!IsRest(text, word))
            {
                terms.Add(new Term(word, KeyOf(word.Text)));
            }
        }

        return terms;
    }

    /// <summary>The term of a word in lower case.</summary>
    public static string KeyOf(string word) => PorterStemmer.Stem(Spelling.Key(word));

    // Korea's, didn't, we'll: what stands behind the apostrophe says nothing of its own; the t of n't is kept for negation elsewhere.
    private static bool IsRest(string text, WordToken word) =>
        word.Start > 1 && text[word.Start - 1] is '\'' or '’' && char.IsLetter(text[word.Start - 2])
        && word.Text is "s" or "t" or "ll" or "re" or "ve" or "d" or "m";
}
