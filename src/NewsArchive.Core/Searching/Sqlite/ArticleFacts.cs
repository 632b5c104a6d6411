using NewsArchive.Core.Analysis;
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
        var derived = facts.Language.Length > 0 ? ""
            : text.Known<IndexWords>() is { IsLanguageDerived: true } words ? words.Language : ArticleLanguage.Of(text).Tag;
        return facts with
        {
            ArticleId = text.ArticleId,
            Language = facts.Language + derived,
            IsLanguageDerived = derived.Length > 0,
            HeadlineWords = WordLength.Of(text.Headline),
            OtherWords = WordLength.Of(text.Standfirst) + WordLength.Of(text.Byline) + WordLength.Of(text.Dateline),
            BodyWords = WordLength.Of(text.Body),
            CaptionWords = WordLength.Of(text.Captions),
        };
    }

    private static IndexEntry Read(ArchiveRow row) => new()
    {
        SourceId = row.IsDBNull(0) ? 0 : row.GetInt64(0),
        Language = ArticleLanguage.TagOf(row.TextOrNull(1)),
        First = row.DayOrNull(2),
        Last = row.DayOrNull(3),
        IsDated = row.GetInt32(4) != 0,
        IsStated = row.GetInt32(4) != 0 && row.TextOrNull(5) == nameof(Basis.Stated),
    };
}

/// <summary>How many words a field has, as lengths are compared in ranking.</summary>
internal static class WordLength
{
    /// <summary>Runs of letters and digits; of scripts without spaces each letter.</summary>
    public static int Of(string text)
    {
        var words = 0;
        var inWord = false;
        foreach (var letter in text)
        {
            var isWord = char.IsAsciiLetterOrDigit(letter) || (letter > 127 && char.IsLetterOrDigit(letter));
            var isByItself = isWord && WordLetters.ScriptOf(letter) != Script.Spaced;
            words += isWord && (isByItself || !inWord) ? 1 : 0;
            inWord = isWord && !isByItself;
        }

        return words;
    }
}
