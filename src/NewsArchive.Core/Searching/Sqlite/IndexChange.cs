using NewsArchive.Core.Analysis;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>Words of an article that go into the index, or out of it.</summary>
internal sealed record IndexChange(IndexEntry Entry, ArticleText Text, bool IsRemoval)
{
    /// <summary>How an article's words go into the index, with <see cref="Parameters"/>.</summary>
    public const string Insertion = $"INSERT INTO article_search (rowid, {Columns}) VALUES (@key, {Values})";

    /// <summary>The same for the forms of its words, with <see cref="FormParameters"/>.</summary>
    public const string FormInsertion = "INSERT INTO article_forms (rowid, forms) VALUES (@article, @forms)";

    private const string FormRemoval =
        "INSERT INTO article_forms (article_forms, rowid, forms) VALUES ('delete', @article, @forms)";

    private const string Removal = $"INSERT INTO article_search (article_search, rowid, {Columns}) VALUES ('delete', @key, {Values})";
    private const string Columns = "headline, standfirst, byline, dateline, body, captions, quotes, facets";
    private const string Values = "@headline, @standfirst, @byline, @dateline, @body, @captions, @quotes, @facets";

    private IndexWords Words => field ??=
        Text.Known<IndexWords>() is { } known && known.Language == Entry.Language ? known : IndexWords.In(Entry.Language, Text);

    /// <summary>The row of the index: its rowid and its columns.</summary>
    public (string Name, object? Value)[] Parameters() =>
    [
        ("@key", Entry.Key), ("@headline", Words.Headline), ("@standfirst", Words.Standfirst), ("@byline", Words.Byline),
        ("@dateline", Words.Dateline), ("@body", Words.Body), ("@captions", Words.Captions), ("@quotes", Words.Quotes),
        ("@facets", Entry.Terms()),
    ];

    /// <summary>The row of the index of forms, whose rowids are the articles': as they stand closer together, they take less.</summary>
    public (string Name, object? Value)[] FormParameters() => [("@article", Entry.ArticleId), ("@forms", Words.Forms)];

    /// <summary>Writes it. FTS5 keeps no text of its own here: to forget words it must be told what they were.</summary>
    public void Write(ArchiveConnection connection)
    {
        if (!IsRemoval)
        {
            Entry.Insert(connection);
        }

        connection.Execute(IsRemoval ? Removal : Insertion, Parameters());
    }

    /// <summary>Writes the forms of its words.</summary>
    public void WriteForms(ArchiveConnection connection) => connection.Execute(IsRemoval ? FormRemoval : FormInsertion, FormParameters());
}

/// <summary>The words of an article as the index takes them.</summary>
internal sealed record IndexWords
{
    /// <summary>The first part of the tag of the language by which they are stemmed; empty where it is not known.</summary>
    public required string Language { get; init; }

    /// <summary>Whether the text tells the language and not its file.</summary>
    public bool IsLanguageDerived { get; init; }

    public required string Headline { get; init; }

    public required string Standfirst { get; init; }

    public required string Byline { get; init; }

    public required string Dateline { get; init; }

    public required string Body { get; init; }

    public required string Captions { get; init; }

    public required string Quotes { get; init; }

    /// <summary>The terms of <see cref="StemForms"/>.</summary>
    public required string Forms { get; init; }

    /// <summary>The words of a text of which the file states a language or none.</summary>
    public static IndexWords Of(ArticleText text, string? stated) => ArticleLanguage.TagOf(stated) is { Length: > 0 } tag
        ? In(tag, text)
        : In(ArticleLanguage.Of(text).Tag, text) with { IsLanguageDerived = true };

    /// <summary>The words of a text by the stems of a language.</summary>
    public static IndexWords In(string language, ArticleText text)
    {
        var (words, forms) = (IndexedText.In(language), new StemForms());
        return new IndexWords
        {
            Language = language,
            Headline = words.Of(text.Headline, forms),
            Standfirst = words.Of(text.Standfirst, forms),
            Byline = words.Of(text.Byline, forms),
            Dateline = words.Of(text.Dateline, forms),
            Body = words.Of(text.Body, forms, IndexTerms.Paragraph),
            Captions = words.Of(text.Captions, forms),
            Quotes = words.Of(QuotedWords.Of(text.Body), forms: null), // they stand in the body too
            Forms = forms.Terms(), // last, of all that was taken
        };
    }
}
