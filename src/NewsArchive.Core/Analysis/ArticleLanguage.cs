using NewsArchive.Core.Articles;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Analysis;

/// <summary>The language of an article: what its file or a curator states, else what its text says.</summary>
/// <param name="Tag">The first part of the language's tag in lower case; empty where it is not known.</param>
/// <param name="IsDerived">Whether it was derived from the text.</param>
/// <param name="Confidence">How sure that is, from 0 to 1; 1 where it is stated.</param>
public sealed record ArticleLanguage(string Tag, bool IsDerived, double Confidence)
{
    private const int LongestTag = 8;
    private const int LettersRead = 3000;

    /// <summary>The language of what a file says.</summary>
    public static ArticleLanguage Of(ParsedArticle parsed)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        return Of(parsed, parsed.Language);
    }

    /// <summary>The language of an article.</summary>
    /// <param name="parsed">What its file says.</param>
    /// <param name="standing">The language that its file or a curator states; null where none does.</param>
    public static ArticleLanguage Of(ParsedArticle parsed, Field? standing)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        return TagOf(standing?.Value) is { Length: > 0 } tag
            ? new ArticleLanguage(tag, IsDerived: false, 1)
            : Of(ArticleText.Of(parsed));
    }

    /// <summary>The language as a field: the one that stands, else the derived one; null where it is not known.</summary>
    /// <inheritdoc cref="Of(ParsedArticle, Field?)"/>
    public static Field? FieldOf(ParsedArticle parsed, Field? standing)
    {
        if (standing is not null || Of(parsed, standing) is not { IsDerived: true } derived)
        {
            return standing;
        }

        return new Field(
            derived.Tag, Basis.Derived,
            new Evidence("language", Text: $"Letters and common words of the text; {derived.Confidence:P0} certain"));
    }

    /// <summary>The language that the words of an article are in.</summary>
    public static ArticleLanguage Of(ArticleText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        // The body first: headlines are short of the words that tell, and often in capitals.
        var (tag, confidence) = LanguageGuess.Of(
            string.Join('\n', Beginning(text.Body), Beginning(text.Standfirst), Beginning(text.Captions), Beginning(text.Headline)));
        return new ArticleLanguage(tag, tag.Length > 0, confidence);
    }

    /// <summary>
    /// The first part of the tag of a language that is stated, else of the one that a text tells; empty where neither does.
    /// </summary>
    public static string Of(string? stated, string text) =>
        TagOf(stated) is { Length: > 0 } tag ? tag : LanguageGuess.Of(Beginning(text)).Language;

    /// <summary>
    /// The first part of a language tag: <c>en</c> of <c>en-GB</c>; only letters and digits, lower case. Empty where it is none.
    /// </summary>
    public static string TagOf(string? tag)
    {
        var first = (tag ?? "").Split('-', '_')[0].Trim().ToLowerInvariant();
        return first.Length <= LongestTag && first.All(char.IsAsciiLetterOrDigit) ? first : "";
    }

    private static string Beginning(string text) => text.Length > LettersRead ? text[..LettersRead] : text;
}
