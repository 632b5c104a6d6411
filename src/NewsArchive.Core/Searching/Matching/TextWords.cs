using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Searching.Matching;

/// <summary>The words of a text as queries are compared with them: folded, in one spelling, stemmed.</summary>
public sealed class TextWords
{
    private TextWords(string text)
    {
        Text = text;
        Tokens = WordTokens.Of(text);
        Stems = [.. Tokens.Select(token => StemOf(token.Text))];
    }

    public string Text { get; }

    internal IReadOnlyList<WordToken> Tokens { get; }

    internal IReadOnlyList<string> Stems { get; }

    public static TextWords Of(string text) => new(text);

    internal static string StemOf(string folded) => PorterStemmer.Stem(Spellings.Fold(folded));

    /// <summary>Whether a word is only the s of a possessive, which may be written or not.</summary>
    internal bool IsPossessive(int index) =>
        Tokens[index].Text == "s" && Tokens[index].Start > 1 && Text[Tokens[index].Start - 1] is '\'' or '’' or 'ʼ';
}
