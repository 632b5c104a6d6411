using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArchive.Core.Storage;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Dates;

namespace NewsArchive.Core.Articles;

/// <summary>A date that other reports of the same story give to an article whose file has none.</summary>
public sealed class InferredDate
{
    public long ArticleId { get; set; }

    /// <summary>An EDTF string.</summary>
    public required string Date { get; set; }

    /// <summary>On what it rests, in words a reader understands.</summary>
    public required string Evidence { get; set; }
}

internal sealed class InferredDateTable : IEntityTypeConfiguration<InferredDate>
{
    public void Configure(EntityTypeBuilder<InferredDate> builder) =>
        builder.ToTable("inferred_dates").HasKey(date => date.ArticleId);
}

/// <summary>The statements on inferred dates.</summary>
internal static class InferredDateRows
{
    /// <summary>The rule that evidence names.</summary>
    public const string Rule = "other reports";

    /// <summary>The date that other reports give to an article; null where they give none.</summary>
    public static DateField? Of(ArchiveConnection connection, long articleId)
    {
        var found = connection.First(
            "SELECT date, evidence FROM inferred_dates WHERE article_id = @id", row => Tuple.Create(row.GetString(0), row.GetString(1)),
            ("@id", articleId));
        return found is not null && EdtfDate.TryParse(found.Item1, out var date)
            ? new DateField(date, Basis.Inferred, new Evidence(Rule, Text: found.Item2))
            : null;
    }

    /// <summary>Sets or takes away an article's inferred date; returns whether that changed anything.</summary>
    public static bool Set(ArchiveConnection connection, long articleId, EdtfDate? date, string? evidence)
    {
        var before = Of(connection, articleId);
        if (before?.Value == date && before?.Evidence.Text == evidence)
        {
            return false;
        }

        connection.Execute("DELETE FROM inferred_dates WHERE article_id = @id", ("@id", articleId));
        if (date is not null)
        {
            connection.Execute(
                "INSERT INTO inferred_dates (article_id, date, evidence) VALUES (@id, @date, @evidence)",
                ("@id", articleId), ("@date", date.Text), ("@evidence", evidence));
        }

        return true;
    }
}
