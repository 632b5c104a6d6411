using NewsArchive.Core.Analysis;
using NewsArchive.Core.Searching.Language;
using NewsArchive.Core.Searching.Sqlite;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Searching.Matching;

/// <summary>The words of one revision, apart by field and paragraph, so that a query can be held against them without an index.</summary>
public sealed class ArticleWords
{
    private readonly List<(SearchField Field, TextWords Words)> parts = [];
    private IReadOnlyList<TextWords>? quotes;

    public ArticleWords(ParsedArticle parsed)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        Parsed = parsed;
        Language = ArticleLanguage.Of(parsed).Tag;
        Add(SearchField.Headline, parsed.Headline);
        Add(SearchField.Standfirst, parsed.Standfirst);
        Add(SearchField.Byline, parsed.Byline);
        Add(SearchField.Dateline, parsed.Dateline);
        Add(SearchField.Source, parsed.Source);
        foreach (var block in parsed.Blocks.Where(block => block.IsText || block.Kind == BlockKind.Caption))
        {
            parts.Add((block.Kind == BlockKind.Caption ? SearchField.Caption : SearchField.Body, TextWords.Of(block.Text, Language)));
        }
    }

    public ParsedArticle Parsed { get; }

    /// <summary>The first part of the tag of its language, stated or derived; empty where it is not known.</summary>
    public string Language { get; }

    /// <summary>The texts of a field, or of all fields; the source is looked at only where it is asked for.</summary>
    public IEnumerable<TextWords> In(SearchField? field) => field switch
    {
        SearchField.Quote => quotes ??=
        [
            .. parts.Where(part => part.Field == SearchField.Body).SelectMany(part => QuotedWords.Of(part.Words.Text).Split('\n'))
                .Select(quote => TextWords.Of(quote, Language)),
        ],
        null => parts.Where(part => part.Field != SearchField.Source).Select(part => part.Words),
        _ => parts.Where(part => part.Field == field).Select(part => part.Words),
    };

    private void Add(SearchField field, Field? value)
    {
        if (value is not null)
        {
            parts.Add((field, TextWords.Of(value.Value, Language)));
        }
    }
}
