using NewsArchive.Core.Analysis;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>Tells which terms the index has, asked once each.</summary>
internal sealed class IndexTermLookup(ArchiveConnection connection)
{
    private const int LeastLetters = 3; // of a beginning that may reach beyond a stem
    private const int MostRead = 4000; // terms
    private const int MostStems = 50;
    private const int OtherLetters = 2; // at its end by which a stem may differ from the words that have it: happi, happy

    private readonly Dictionary<string, bool> known = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Beginning, string Language), IReadOnlyList<string>> begun = [];

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
    /// <param name="beginning">The letters, folded.</param>
    /// <param name="language">The language by whose rules words are stemmed.</param>
    public IReadOnlyList<string> StemsOf(string beginning, string language)
    {
        if (!begun.TryGetValue((beginning, language), out var stems))
        {
            stems = beginning.Length < LeastLetters ? [] : [.. LookUp(beginning, language).Distinct().Take(MostStems)];
            begun.Add((beginning, language), stems);
        }

        return stems;
    }

    private IEnumerable<string> LookUp(string beginning, string language)
    {
        // Words of the stem that the letters have themselves, of shorter stems, and of others that differ at their ends. FTS5 counts the
        // articles of each term that is read, so that all words with two letters are too many.
        List<string> places = [.. Terms(Stemming.Stem(beginning, language), beginning)];
        var read = beginning.Length > LeastLetters ? Math.Max(LeastLetters, beginning.Length - OtherLetters) : beginning.Length;
        for (var length = LeastLetters - 1; length < read; length++)
        {
            places.AddRange(Terms(beginning[..length], beginning));
        }

        if (read < beginning.Length)
        {
            places.Add(beginning[..read]);
        }

        return places.SelectMany(With).Select(StemForms.Read)
            .Where(word => word.Form.StartsWith(beginning, StringComparison.Ordinal))
            .Select(word => word.Stem)
            .Where(stem => !stem.StartsWith(beginning, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Terms(string stem, string form) =>
        [StemForms.Term(stem, form, isAlone: true), StemForms.Term(stem, form, isAlone: false)];

    /// <summary>The terms of forms that begin with something.</summary>
    private List<string> With(string place) => connection.List(
        $"SELECT term FROM article_form_terms WHERE term >= @first AND term <= @first || char(1114111) LIMIT {MostRead}",
        row => row.GetString(0), ("@first", place));
}
