using NewsArchive.Core.Analysis;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>Tells which terms the index has, asked once each.</summary>
internal sealed class IndexTermLookup(ArchiveConnection connection)
{
    private const int LeastLetters = 3; // of a beginning that may reach beyond a stem
    private const int MostLooked = 4000; // terms that are looked through
    private const int MostStems = 50;
    private const int OtherLetters = 2; // at its end by which a stem may differ from the words that have it: happi, happy

    private readonly Dictionary<string, bool> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> begun = new(StringComparer.Ordinal);

    /// <summary>Whether any article has what an expression says.</summary>
    public bool Has(string expression)
    {
        if (!known.TryGetValue(expression, out var has))
        {
            has = connection.Scalar<int>(
                "SELECT EXISTS (SELECT 1 FROM article_search WHERE article_search MATCH @match)", ("@match", expression)) != 0;
            known.Add(expression, has);
        }

        return has;
    }

    /// <summary>
    /// The stems of words with a beginning that have another beginning themselves: the index holds <c>popul</c> where texts have
    /// <c>população</c>, which is asked for by <c>populaç*</c>.
    /// </summary>
    public IReadOnlyList<string> StemsOf(string beginning)
    {
        if (!begun.TryGetValue(beginning, out var stems))
        {
            begun.Add(beginning, stems = beginning.Length < LeastLetters ? [] : [.. LookUp(beginning).Distinct().Take(MostStems)]);
        }

        return stems;
    }

    private IEnumerable<string> LookUp(string beginning)
    {
        var terms = Terms(beginning[..Math.Max(LeastLetters - 1, beginning.Length - OtherLetters)]).AsEnumerable();
        for (var length = LeastLetters - 1; length < beginning.Length - OtherLetters; length++)
        {
            terms = terms.Concat(Terms(StemForms.Beginning(beginning[..length], isAlone: true) + beginning[length..]))
                .Concat(Terms(StemForms.Beginning(beginning[..length], isAlone: false) + beginning[length..]));
        }

        return terms.Select(StemForms.Read)
            .Where(word => word.Form.StartsWith(beginning, StringComparison.Ordinal))
            .Select(word => word.Stem)
            .Where(stem => !stem.StartsWith(beginning, StringComparison.Ordinal));
    }

    private List<string> Terms(string beginning) => connection.List(
        $"""
        SELECT term FROM article_form_terms WHERE term >= @first AND term <= @first || char(1114111)
        LIMIT {MostLooked}
        """,
        row => row.GetString(0), ("@first", beginning));
}
