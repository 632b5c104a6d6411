using NewsArchive.Core.Storage;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Dates;

namespace NewsArchive.Core.Dating;

/// <summary>The statements on inferred dates.</summary>
internal static class InferredDateRows
{
    /// <summary>The rule that evidence names.</summary>
    public const string Rule = "other reports";

    /// <summary>The date that other reports give to an article; null where they give none.</summary>
    public static DateField? Of(ArchiveConnection connection, long articleId)
    {
        var found = connection.First(
            "SELECT date, evidence FROM inferred_dates WHERE article_id = @id", row =>
                Tuple.Create(row.GetString(0), row.GetString(1)), ("@id", articleId));
        return found is not null && EdtfDate.TryParse(found.Item1, out var date)
            ? new DateField(date, Basis.Inferred, new Evidence(Rule, Text: found.Item2)) : null;
    }

    /// <summary>Sets or takes away an article's inferred date; returns whether that changed anything.</summary>
    public static bool Set(ArchiveConnection connection, long articleId, DateConclusion? inferred)
    {
        var before = Of(connection, articleId);
        if (before?.Value == inferred?.Date && before?.Evidence.Text == inferred?.Evidence)
        {
            return false;
        }

        connection.Execute("DELETE FROM inferred_dates WHERE article_id = @id", ("@id", articleId));
        if (inferred is not null)
        {
            connection.Execute(
                "INSERT INTO inferred_dates (article_id, date, evidence) VALUES (@id, @date, @evidence)",
                ("@id", articleId), ("@date", inferred.Date.Text), ("@evidence", inferred.Evidence));
        }

        return true;
    }
}
