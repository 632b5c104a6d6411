using System.Data.Common;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>Reads from <c>articles</c> what the index keeps of an article besides its words.</summary>
internal static class ArticleFacts
{
    /// <summary>The entry of an article, without a rowid yet.</summary>
    public static IndexEntry Of(ArchiveConnection connection, ArticleText text)
    {
        var facts = connection.First(
            "SELECT source_id, language, date_lower, date_upper, date IS NOT NULL, date_basis FROM articles WHERE id = @id", Read,
            ("@id", text.ArticleId)) ?? new IndexEntry();
        return facts with
        {
            ArticleId = text.ArticleId,
            HeadlineWords = WordLength.Of(text.Headline),
            OtherWords = WordLength.Of(text.Standfirst) + WordLength.Of(text.Byline) + WordLength.Of(text.Dateline),
            BodyWords = WordLength.Of(text.Body),
            CaptionWords = WordLength.Of(text.Captions),
        };
    }

    /// <summary>The first part of a language tag: <c>en</c> of <c>en-GB</c>; only letters and digits, lower case.</summary>
    public static string LanguageOf(string? tag)
    {
        var first = (tag ?? "").Split('-', '_')[0].Trim().ToLowerInvariant();
        return first.Length <= 8 && first.All(char.IsAsciiLetterOrDigit) ? first : "";
    }

    private static IndexEntry Read(DbDataReader row) => new()
    {
        SourceId = row.IsDBNull(0) ? 0 : row.GetInt64(0),
        Language = LanguageOf(row.TextOrNull(1)),
        First = row.DayOrNull(2),
        Last = row.DayOrNull(3),
        IsDated = row.GetInt32(4) != 0,
        IsStated = row.GetInt32(4) != 0 && row.TextOrNull(5) == nameof(Basis.Stated),
    };
}

/// <summary>How many words a field has, as lengths are compared in ranking.</summary>
internal static class WordLength
{
    /// <summary>Runs of letters and digits.</summary>
    public static int Of(string text)
    {
        var words = 0;
        var inWord = false;
        foreach (var letter in text)
        {
            var isWord = char.IsAsciiLetterOrDigit(letter) || (letter > 127 && char.IsLetterOrDigit(letter));
            words += isWord && !inWord ? 1 : 0;
            inWord = isWord;
        }

        return words;
    }
}
