using System.Diagnostics.CodeAnalysis;

namespace NewsArchive.Web.Pages.Compare;

/// <summary>
/// An article as an address names it: <c>12</c>, or <c>12.3</c> for its third revision. An article's own address will do too.
/// </summary>
/// <param name="Id">The article.</param>
/// <param name="Revision">Its revision; null for the current one.</param>
public sealed record ArticleReference(long Id, int? Revision)
{
    public override string ToString() => Revision is null ? $"{Id}" : $"{Id}.{Revision}";

    public static bool TryParse(string? text, [NotNullWhen(true)] out ArticleReference? reference)
    {
        reference = null;
        var value = (text ?? "").Trim();
        if (value.IndexOf("/articles/", StringComparison.Ordinal) is >= 0 and var at)
        {
            value = value[(at + "/articles/".Length)..].Split('/', '?', '#')[0];
        }

        var parts = value.Split('.');
        int? revision = null;
        if (parts.Length == 2)
        {
            if (!int.TryParse(parts[1], out var number)) return false;
            revision = number;
        }

        if (parts.Length > 2 || !long.TryParse(parts[0], out var id) || id <= 0)
        {
            return false;
        }

        reference = new ArticleReference(id, revision);
        return true;
    }
}
