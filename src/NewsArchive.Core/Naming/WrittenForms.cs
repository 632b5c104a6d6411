using NewsArchive.Core.Naming.Finding;

namespace NewsArchive.Core.Naming;

/// <summary>The forms in which articles write a name, as rows keep them: the fullest, and all others a line each.</summary>
internal static class WrittenForms
{
    private const int MostOfArticle = 20; // more is a hostile text

    /// <summary>The other forms of a name in an article; null where there are none.</summary>
    public static string? Stored(FoundName name)
    {
        var others = name.Written.Where(form => form != name.Form).Take(MostOfArticle).ToList();
        return others.Count == 0 ? null : string.Join('\n', others);
    }

    /// <summary>All forms of some rows, those of most articles first.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<(string Form, string? Written)> rows) =>
    [
        .. rows.SelectMany(row => row.Written is null ? [row.Form] : row.Written.Split('\n').Prepend(row.Form))
            .CountBy(form => form)
            .OrderByDescending(form => form.Value)
            .ThenBy(form => form.Key, StringComparer.Ordinal)
            .Select(form => form.Key),
    ];
}
