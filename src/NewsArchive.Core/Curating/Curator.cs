using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;
using NewsArchive.Core.Stories;
using NewsArchive.Formats.Dates;

namespace NewsArchive.Core.Curating;

/// <summary>Lets a person correct what a file says of itself, with a reason. The file's own value stays beside it.</summary>
public sealed class Curator(ArchiveStorage storage, IArticleWatcher watchers, TimeProvider time)
{
    public const int MaxLength = CuratorReason.MaxLength;

    /// <summary>Why a value cannot be given to a field, or null.</summary>
    public static Refusal? AgainstValue(CuratedField field, string? value)
    {
        var trimmed = Trimmed(value);
        if (trimmed?.Length > MaxLength)
        {
            return Refusal.ValueTooLong;
        }

        if (field == CuratedField.Language && trimmed is not null && !IsLanguageTag(trimmed))
        {
            return Refusal.NotALanguage;
        }

        return field == CuratedField.Date && trimmed is not null && !EdtfDate.TryParse(trimmed, out _) ? Refusal.NotADate : null;
    }

    private static bool IsLanguageTag(string text) =>
        text.Split('-') is [{ Length: 2 or 3 } first, .. var rest] && first.All(char.IsAsciiLetter)
            && rest.All(part => part.Length is > 0 and <= 8 && part.All(char.IsAsciiLetterOrDigit));

    /// <summary>Corrects a field; returns why it cannot, or null.</summary>
    /// <param name="articleId">The article.</param>
    /// <param name="field">Which of its fields.</param>
    /// <param name="value">The value; empty says that the field has none. A date is an EDTF string.</param>
    /// <param name="reason">Why; must not be empty.</param>
    /// <param name="by">The curator's name.</param>
    public Refusal? Correct(long articleId, CuratedField field, string? value, string? reason, string by) =>
        CuratorReason.Against(reason) ?? AgainstValue(field, value)
        ?? (Write(articleId, seen: null, [field], [new CuratedValue(field, value)], reason, by) ? null : Refusal.NoArticle);

    /// <summary>Corrects several fields at once.</summary>
    /// <param name="articleId">The article.</param>
    /// <param name="seen">The state that the curator looked at.</param>
    /// <param name="changes">The new values, which <see cref="AgainstValue"/> has nothing against.</param>
    /// <param name="reason">Why; <see cref="CuratorReason.Against"/> has nothing against it.</param>
    /// <param name="by">The curator's name.</param>
    /// <returns>False where the article has changed since it was looked at; nothing is written then.</returns>
    /// <exception cref="ArgumentException">There is something against a value or the reason.</exception>
    public bool Correct(long articleId, CuratedState seen, IReadOnlyList<CuratedValue> changes, string reason, string by)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var against = changes.Select(change => AgainstValue(change.Field, change.Value)).Prepend(CuratorReason.Against(reason))
            .FirstOrDefault(one => one is not null);
        return against is null
            ? Write(articleId, seen, [.. changes.Select(change => change.Field)], changes, reason, by)
            : throw new ArgumentException($"A value or the reason is refused: {against}.", nameof(changes));
    }

    /// <summary>Takes a correction back, so that the file's own value stands again; returns why it cannot, or null.</summary>
    public Refusal? Withdraw(long articleId, CuratedField field, string by) =>
        Write(articleId, seen: null, [field], [], reason: null, by) ? null : Refusal.NoArticle;

    /// <summary>Takes a correction back, so that the file's own value stands again.</summary>
    /// <returns>False where the article has changed since it was looked at; nothing is written then.</returns>
    public bool Withdraw(long articleId, CuratedState seen, CuratedField field, string by) =>
        Write(articleId, seen, [field], [], reason: null, by);

    private bool Write(
        long articleId, CuratedState? seen, IReadOnlyList<CuratedField> ended, IReadOnlyList<CuratedValue> changes, string? reason,
        string by)
    {
        if (!Save(articleId, seen, ended, changes, reason, by))
        {
            return false;
        }

        new StoryGrouping(storage, watchers, time).RunNow(); // another date may be another's, and another headline make another story
        return true;
    }

    private bool Save(
        long articleId, CuratedState? seen, IReadOnlyList<CuratedField> ended, IReadOnlyList<CuratedValue> changes, string? reason,
        string by)
    {
        using var transaction = storage.BeginWrite();
        var connection = transaction.Connection;
        var now = time.GetUtcNow();
        var rows = new ArticleRows(connection, watchers, now, runId: 0);
        if (ArticleRows.CurrentParsed(connection, articleId) is not { } parsed
            || (seen is not null && seen != StateOf(connection, articleId)))
        {
            return false;
        }

        foreach (var field in ended)
        {
            CorrectionRows.End(connection, articleId, field, now, by);
        }

        foreach (var change in changes)
        {
            CorrectionRows.Add(connection, articleId, change with { Value = Trimmed(change.Value) }, reason!.Trim(), now, by);
        }

        rows.SetValues(articleId, ArticleReader.Parsed(parsed), ChangeCause.Corrected);
        transaction.Commit();
        return true;
    }

    private static CuratedState StateOf(ArchiveConnection connection, long articleId) => CuratedState.Of(
        connection.Db.Set<Article>().Where(article => article.Id == articleId).Select(article => article.Revision).Single(),
        CorrectionRows.All(connection, articleId));

    private static string? Trimmed(string? value) =>
        string.IsNullOrWhiteSpace(value) ? null : string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
