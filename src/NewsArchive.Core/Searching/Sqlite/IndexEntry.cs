using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>What the index knows of an article besides its words: a row of <c>search_entries</c>.</summary>
internal sealed record IndexEntry
{
    /// <summary>The columns that <see cref="Read"/> takes.</summary>
    public const string Columns =
        "id, article_id, key, source_id, language, first_day, last_day, flags, headline_words, other_words, body_words, caption_words";

    private const int DatedFlag = 1;
    private const int StatedFlag = 2;
    private const int DerivedLanguageFlag = 4;

    /// <summary>Grows with each change: what a reader has not seen yet has a greater one.</summary>
    public long Id { get; init; }

    public long ArticleId { get; init; }

    /// <summary>The rowid in the index; <see cref="IndexKey"/>.</summary>
    public long Key { get; init; }

    /// <summary>0 where the article states none.</summary>
    public long SourceId { get; init; }

    /// <summary>The first part of the tag in lower case; empty where none is stated and the text does not tell.</summary>
    public string Language { get; init; } = "";

    /// <summary>Whether the language is not stated but derived from the text.</summary>
    public bool IsLanguageDerived { get; init; }

    /// <summary>The first and last day that the date may mean; null where that end is open, or there is no date.</summary>
    public DateOnly? First { get; init; }

    public DateOnly? Last { get; init; }

    public bool IsDated { get; init; }

    public bool IsStated { get; init; }

    public int HeadlineWords { get; init; }

    /// <summary>Of standfirst, byline and dateline.</summary>
    public int OtherWords { get; init; }

    public int BodyWords { get; init; }

    public int CaptionWords { get; init; }

    /// <summary>
    /// Whether the date means more than one day, or the rowid does not show its day: such an article may match a range that its rowid is
    /// outside of.
    /// </summary>
    public bool IsWide => IsDated && (First is null || First != Last || !IndexKey.IsDated(Key));

    private int Flags => (IsDated ? DatedFlag : 0) | (IsStated ? StatedFlag : 0) | (IsLanguageDerived ? DerivedLanguageFlag : 0);

    /// <summary>The terms of the index that say what it is.</summary>
    public string Terms() => string.Concat(
        IndexTerms.Any, " ", IndexTerms.Source(SourceId), " ", IndexTerms.Language(Language), IsDated ? "" : " " + IndexTerms.Undated,
        IsStated ? " " + IndexTerms.Stated : "",
        IsWide ? " " + IndexTerms.Wide : "");

    public static IndexEntry Read(ArchiveRow row)
    {
        var flags = row.GetInt32(7);
        return new IndexEntry
        {
            Id = row.GetInt64(0),
            ArticleId = row.GetInt64(1),
            Key = row.GetInt64(2),
            SourceId = row.GetInt64(3),
            Language = row.GetString(4),
            First = row.IsDBNull(5) ? null : DateOnly.FromDayNumber(row.GetInt32(5)),
            Last = row.IsDBNull(6) ? null : DateOnly.FromDayNumber(row.GetInt32(6)),
            IsDated = (flags & DatedFlag) != 0,
            IsStated = (flags & StatedFlag) != 0,
            IsLanguageDerived = (flags & DerivedLanguageFlag) != 0,
            HeadlineWords = row.GetInt32(8),
            OtherWords = row.GetInt32(9),
            BodyWords = row.GetInt32(10),
            CaptionWords = row.GetInt32(11),
        };
    }

    public void Insert(ArchiveConnection connection) => connection.Execute(
        """
        INSERT INTO search_entries (article_id, key, source_id, language, first_day, last_day, flags, headline_words, other_words,
            body_words, caption_words)
        VALUES (@article, @key, @source, @language, @first, @last, @flags, @headline, @other, @body, @captions)
        """,
        ("@article", ArticleId), ("@key", Key), ("@source", SourceId), ("@language", Language), ("@first", First?.DayNumber),
        ("@last", Last?.DayNumber),
        ("@flags", Flags), ("@headline", HeadlineWords), ("@other", OtherWords), ("@body", BodyWords), ("@captions", CaptionWords));
}
