using NewsArchive.Core.Articles;
using NewsArchive.Core.Searching;
using NewsArchive.Core.Storage;
using NewsArchive.Formats.Dates;

namespace NewsArchive.Core.Curating;

/// <summary>Lets a person correct what a file says of itself, with a reason. The file's own value stays beside it.</summary>
public sealed class Curator(ArchiveStorage storage, ISearchIndex index, TimeProvider time)
{
    public const int MaxLength = 500;

    /// <summary>Corrects a field; returns why it cannot, or null.</summary>
    /// <param name="articleId">The article.</param>
    /// <param name="field">Which of its fields.</param>
    /// <param name="value">The value; empty says that the field has none. A date is an EDTF string.</param>
    /// <param name="reason">Why; must not be empty.</param>
    /// <param name="by">The curator's name.</param>
    public string? Correct(long articleId, CuratedField field, string? value, string? reason, string by)
    {
        var trimmed = string.IsNullOrWhiteSpace(value) ? null : string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (string.IsNullOrWhiteSpace(reason))
        {
            return "Give a reason: it is shown beside the correction.";
        }

        if (trimmed?.Length > MaxLength || reason.Length > MaxLength)
        {
            return $"A value or a reason can have {MaxLength} characters.";
        }

        if (field == CuratedField.Date && trimmed is not null && !EdtfDate.TryParse(trimmed, out _))
        {
            return $"“{trimmed}” is not a date in EDTF. Write 2018-09-20, 2018-09, 2018, 2018~ (about) or 2018-09-18/2018-09-21.";
        }

        return Write(articleId, field, by, (connection, now) => connection.Execute(
            "INSERT INTO corrections (article_id, field, value, reason, \"by\", at) VALUES (@article, @field, @value, @reason, @by, @now)",
            ("@article", articleId), ("@field", field.ToString()), ("@value", trimmed), ("@reason", reason.Trim()), ("@by", by), ("@now", now)));
    }

    /// <summary>Takes a correction back, so that the file's own value stands again; returns why it cannot, or null.</summary>
    public string? Withdraw(long articleId, CuratedField field, string by) => Write(articleId, field, by, write: null);

    private string? Write(long articleId, CuratedField field, string by, Action<ArchiveConnection, long>? write)
    {
        using var transaction = storage.BeginWrite();
        var connection = transaction.Connection;
        var now = time.GetUtcNow();
        var rows = new ArticleRows(connection, index, now, runId: 0);
        if (rows.CurrentParsed(articleId) is not { } parsed)
        {
            return "There is no such article.";
        }

        connection.Execute(
            "UPDATE corrections SET ended_at = @now, ended_by = @by WHERE article_id = @article AND field = @field AND ended_at IS NULL",
            ("@now", now.ToUnixTimeMilliseconds()), ("@by", by), ("@article", articleId), ("@field", field.ToString()));
        write?.Invoke(connection, now.ToUnixTimeMilliseconds());
        rows.SetValues(articleId, ArticleReader.Parsed(parsed), CorrectionRows.Standing(connection, articleId));
        transaction.Commit();
        return null;
    }
}
