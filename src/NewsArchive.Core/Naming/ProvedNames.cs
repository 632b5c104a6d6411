using NewsArchive.Core.Naming.Finding;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Naming;

/// <summary>
/// Joins a firm's name with its legal form, such as Texaco Inc, and the name without: no other legal form has nearly as many articles. And
/// joins President Reagan with Ronald Reagan where the archive proves it: other articles have the full name behind the same office, no
/// other full name has it, and all of them are of the same years. Computed from all of the archive's articles, whatever their order.
/// </summary>
internal static class ProvedNames
{
    private const int FewestArticles = 2; // that have the full name behind the office: one may be a slip
    // articles with the office and surname alone for which one with the full name is enough, where all are of one year
    private const int MostForOne = 5;
    private const int Year = 10_000; // in the number of a day: 20180920
    private const int MostOthers = 50; // times rarer another full name must be, to be held for a slip of the pen: Roland Reagan
    // times rarer other legal forms must be: Brackley Ltd may be a unit of Brackley Inc, and Brackley is neither for sure
    private const int MostOtherFirms = 5;
    // from the first of the articles to the last: longer than that an office and surname have had two holders
    public const int MostYears = 12;

    /// <summary>
    /// The key of the name that another is proved to be, a person under an office and a surname or a firm with a legal form; null where it
    /// is proved to be none.
    /// </summary>
    public static string? Of(ArchiveConnection connection, NameKind kind, string key) => connection.Scalar<string>(
        "SELECT p.name_key FROM names n JOIN names p ON p.id = n.proved_id WHERE n.kind = @kind AND n.name_key = @key",
        ("@kind", $"{kind}"), ("@key", key));

    /// <summary>Looks anew at offices and surnames whose articles have changed.</summary>
    /// <returns>The names that what changed is to be applied to, all at once, as it takes a look at all that is proved.</returns>
    public static List<long> Look(ArchiveConnection connection, IEnumerable<string> titles)
    {
        var touched = new List<long>();
        foreach (var title in titles.Order(StringComparer.Ordinal))
        {
            var own = connection.First(
                "SELECT id, proved_id FROM names WHERE kind = @kind AND name_key = @key", row =>
                    Tuple.Create(row.GetInt64(0), row.LongOrNull(1)),
                ("@kind", $"{NameKind.Person}"), ("@key", title));
            if (own is not var (id, before) || Proof(connection, title, id) is var whole && whole == before) continue;
            connection.Execute("UPDATE names SET proved_id = @whole WHERE id = @id", ("@whole", whole), ("@id", id));
            touched.AddRange(new[] { id, before, whole }.OfType<long>());
        }

        return touched;
    }

    /// <summary>Looks anew at the legal forms of firms whose articles have changed.</summary>
    /// <param name="connection">The archive.</param>
    /// <param name="rows">Makes the names that firms are proved to be.</param>
    /// <param name="firms">Their keys without legal forms.</param>
    /// <returns>As <see cref="Look"/>.</returns>
    public static List<long> LookAtFirms(ArchiveConnection connection, NameRows rows, IEnumerable<string> firms)
    {
        var touched = new List<long>();
        foreach (var firm in firms.Order(StringComparer.Ordinal))
        {
            var (from, to) = NameKey.LegalForms(firm);
            var forms = connection.List(
                """
                SELECT n.id, n.proved_id, n.form, (SELECT sum(f.articles) FROM name_forms f WHERE f.name_id = n.id) FROM names n
                WHERE n.kind = @kind AND n.name_key > @from AND n.name_key < @to ORDER BY n.name_key
                """,
                row => (Id: row.GetInt64(0), Proved: row.LongOrNull(1), Form: row.GetString(2), Articles: row.LongOrNull(3) ?? 0),
                ("@kind", $"{NameKind.Organisation}"), ("@from", from), ("@to", to));
            if (forms.Count == 0) continue;
            var first = forms.MaxBy(form => form.Articles);
            var isProved = first.Articles > 0 && forms.Sum(form => form.Articles) - first.Articles <= first.Articles / MostOtherFirms;
            foreach (var form in forms)
            {
                long? whole = isProved && form.Id == first.Id ? rows.IdOf(NameKind.Organisation, firm, form.Form) : null;
                if (whole == form.Proved) continue;
                connection.Execute("UPDATE names SET proved_id = @whole WHERE id = @id", ("@whole", whole), ("@id", form.Id));
                touched.AddRange(new[] { form.Id, form.Proved, whole }.OfType<long>());
            }
        }

        return touched;
    }

    // The one full name; null where there is none, or no telling which.
    private static long? Proof(ArchiveConnection connection, string title, long own)
    {
        var names = connection.List(
            """
            SELECT t.found_id, count(*), min(a.date_lower), max(a.date_lower) FROM name_titles t JOIN articles a ON a.id = t.article_id
            WHERE t.title_key = @title GROUP BY t.found_id
            """,
            row => (Id: row.GetInt64(0), Articles: row.GetInt32(1), First: row.LongOrNull(2), Last: row.LongOrNull(3)), ("@title", title));
        var whole = names.Where(name => name.Id != own).OrderByDescending(name => name.Articles).ThenBy(name => name.Id).ToList();
        if (whole.Count == 0 || whole.Skip(1).Sum(name => name.Articles) * MostOthers > whole[0].Articles) return null;
        var both = names.Where(name => name.Id == own || name.Id == whole[0].Id).ToList();
        var (first, last) = (both.Min(name => name.First ?? long.MaxValue), both.Max(name => name.Last ?? 0));
        var isEnough = whole[0].Articles >= FewestArticles || (names.Find(name => name.Id == own).Articles <= MostForOne
            && last - first < Year);
        return !isEnough || last / Year - first / Year > MostYears ? null : whole[0].Id;
    }
}
