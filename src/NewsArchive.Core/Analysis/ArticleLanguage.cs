using System.Runtime.CompilerServices;
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
    /// <summary>How many letters of each part of an article are read to tell its language.</summary>
    internal const int LettersRead = 3000;

    // A page asks for it several times.
    private static readonly ConditionalWeakTable<ParsedArticle, ArticleLanguage> Derived = [];

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
            : Derived.GetValue(parsed, static article => Of(ArticleText.Of(article)));
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
        var (tag, confidence) = Guess(text.Headline, text.Standfirst, text.Body, text.Captions);
        return new ArticleLanguage(tag, tag.Length > 0, confidence);
    }

    /// <summary>
    /// The first part of the tag of a language that is stated, else of the one that an article's texts tell; empty where neither does.
    /// </summary>
    public static string Of(string? stated, string headline, string standfirst, string body, string captions) =>
        TagOf(stated) is { Length: > 0 } tag ? tag : Guess(headline, standfirst, body, captions).Language;

    /// <summary>
    /// The first part of a language tag: <c>en</c> of <c>en-GB</c>; only letters and digits, lower case. Empty where it is none.
    /// </summary>
    public static string TagOf(string? tag)
    {
        var first = (tag ?? "").Split('-', '_')[0].Trim().ToLowerInvariant();
        return first.Length <= LongestTag && first.All(char.IsAsciiLetterOrDigit) ? first : "";
    }

    // The body first: headlines are short of the words that tell, and often in capitals.
    private static (string Language, double Confidence) Guess(string headline, string standfirst, string body, string captions) =>
        LanguageGuess.Of(string.Join('\n', Beginning(body), Beginning(standfirst), Beginning(captions), Beginning(headline)));

    private static string Beginning(string text) => text.Length > LettersRead ? text[..LettersRead] : text;
}
