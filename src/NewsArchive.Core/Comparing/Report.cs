using NewsArchive.Core.Analysis;
using NewsArchive.Core.Articles;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Comparing;

/// <summary>A report as it is compared: its sentences in reading order.</summary>
/// <param name="Id">The article's number, or the file's path.</param>
/// <param name="Headline">Its headline; null where it has none.</param>
/// <param name="Sentences">Of the standfirst and every block, the headline left out.</param>
public sealed record Report(string Id, string? Headline, IReadOnlyList<ReportSentence> Sentences)
{
    /// <summary>The block number of the standfirst's sentences.</summary>
    public const int StandfirstBlock = SentencePlace.Standfirst;

    /// <summary>More sentences than any report has; what is beyond them is not compared, so that a hostile file costs no more.</summary>
    public const int MostSentences = 1_000;

    /// <summary>The first part of the tag of its language in lower case; empty where it is not known.</summary>
    public string Language { get; init; } = "";

    public static Report Of(string id, string? headline, ParsedArticle article) => Of(id, headline, article, article?.Language);

    /// <inheritdoc cref="Report"/>
    /// <param name="id">The article's number, or the file's path.</param>
    /// <param name="headline">Its headline.</param>
    /// <param name="article">What its file says.</param>
    /// <param name="language">Its language as the file or a curator states it; null where none does.</param>
    public static Report Of(string id, string? headline, ParsedArticle article, Field? language)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new Report(id, headline, [.. SentencePlace.Of(article).Take(MostSentences).Select(place => Sentence(article, place))])
        {
            Language = ArticleLanguage.Of(article, language).Tag,
        };
    }

    /// <summary>Whether two reports are in one language, as far as that is known: others share names and figures, but no words.</summary>
    public bool IsComparedWith(Report other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Language == other.Language || (LanguageTerms.IsEnglish(Language) && LanguageTerms.IsEnglish(other.Language));
    }

    private static ReportSentence Sentence(ParsedArticle article, SentencePlace place)
    {
        var block = place.Block == StandfirstBlock
            ? new Block(BlockKind.Paragraph, article.Standfirst!.Value)
            : article.Blocks[place.Block];
        var text = place.Range.In(block.Text);
        return new ReportSentence(
            text, place.Block, Boilerplate.IsAround(block.Kind) || Boilerplate.Is(text), Claims.IsOne(text, block.Kind),
            block.Kind == BlockKind.Caption);
    }
}

/// <summary>Articles as reports to compare.</summary>
public static class ReportOf
{
    /// <summary>An article's revision, under the headline that the archive gives it.</summary>
    public static Report Article(ArticleView article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Report.Of($"{article.Summary.Id}", article.Values.Headline?.Value, article.Parsed, article.Values.Language);
    }
}

/// <summary>A sentence of a report.</summary>
/// <param name="Text">Its words as written.</param>
/// <param name="Block">The number of its block, counted from 0; <see cref="Report.StandfirstBlock"/> for the standfirst.</param>
/// <param name="IsNoise">Whether it is not the report's own text: a promotion, a related link, a credit, a notice.</param>
/// <param name="IsClaim">Whether it says something: no subhead, no question put as one, no lone name. Others are never matched.</param>
/// <param name="IsCaption">Whether it tells what a picture shows: no link of it is sure.</param>
public sealed record ReportSentence(string Text, int Block, bool IsNoise, bool IsClaim, bool IsCaption)
{
    /// <summary>Whether it is held against other reports' sentences.</summary>
    public bool IsMatched => IsClaim && !IsNoise;
}
