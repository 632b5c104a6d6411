using NewsArchive.Core.Analysis;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Searching.Matching;

/// <summary>The words of a text as queries are compared with them: folded, in one spelling, stemmed by the rules of its language.</summary>
public sealed class TextWords
{
    private TextWords(string text, string language)
    {
        Text = text;
        Language = Stemming.RulesOf(language);
        Tokens = TextAnalysis.Words(text);
        Stems = [.. Tokens.Select(token => StemOf(token.Text, Language))];
    }

    public string Text { get; }

    /// <summary>The language by whose rules its words are stemmed.</summary>
    internal string Language { get; }

    internal IReadOnlyList<WordToken> Tokens { get; }

    internal IReadOnlyList<string> Stems { get; }

    /// <summary>The words of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">The first part of its language's tag; empty where it is not known.</param>
    public static TextWords Of(string text, string language) => new(text, language);

    internal static string StemOf(string folded, string language) =>
        Stemming.Stem(language == "en" ? Spellings.Fold(folded) : folded, language);

    /// <summary>Whether a word is only the s of a possessive, which may be written or not.</summary>
    internal bool IsPossessive(int index) =>
        Tokens[index].Text == "s" && Tokens[index].Start > 1 && Text[Tokens[index].Start - 1] is '\'' or '’' or 'ʼ';
}
