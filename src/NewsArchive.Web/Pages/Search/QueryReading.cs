using System.Globalization;
using System.Text;
using NewsArchive.Core.Searching;

namespace NewsArchive.Web.Pages.Search;

/// <summary>How the archive read the words of a query, and what it passed over.</summary>
/// <param name="Text">The query as the search box shows it again: what of it was read, without control characters.</param>
/// <param name="Terms">What is searched for.</param>
/// <param name="Notices">What was not read, in words for the reader.</param>
public sealed record QueryReading(string Text, SearchTerms Terms, IReadOnlyList<string> Notices)
{
    private const int MostShown = 10;

    public static QueryReading Of(string? query)
    {
        var given = Printable(query ?? "");
        var text = given.Length <= SearchTerms.MaxLength ? given : Whole(given[..SearchTerms.MaxLength]);
        var terms = SearchTerms.Parse(text);
        return new QueryReading(text, terms, [.. NoticesOf(given, text, terms)]);
    }

    private static IEnumerable<string> NoticesOf(string given, string text, SearchTerms terms)
    {
        if (text.Length < given.Length)
        {
            yield return $"Only the first {SearchTerms.MaxLength:N0} characters were read.";
        }

        if (terms.Wanted.Count + terms.Unwanted.Count >= SearchTerms.MaxTerms)
        {
            yield return $"A search takes {SearchTerms.MaxTerms} words and phrases; any beyond those were passed over.";
        }

        var dropped = text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !word.EnumerateRunes().Any(Rune.IsLetterOrDigit) && word.Trim('"', '“', '”', '„', '«', '»').Length > 0)
            .Distinct()
            .ToList();
        if (dropped.Count > 0)
        {
            var shown = string.Join(" ", dropped.Take(MostShown).Select(word => word.Length > MostShown ? Whole(word[..MostShown]) + "…" : word));
            yield return $"Passed over, as there is no letter or digit in it: {shown}{(dropped.Count > MostShown ? " …" : "")}";
        }

        if (terms.Unwanted.Count > 0)
        {
            yield return terms.Wanted.Count == 0
                ? $"All articles without {Quoted(terms.Unwanted)}."
                : $"Articles with {Quoted(terms.Wanted)}, and without {Quoted(terms.Unwanted)}.";
        }
    }

    private static string Quoted(IReadOnlyList<string> terms) =>
        string.Join(", ", terms.Take(MostShown).Select(term => $"“{term}”")) + (terms.Count > MostShown ? " …" : "");

    /// <summary>The text with a space for every control character and half letter, so that any field can hold it.</summary>
    private static string Printable(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var letter in text.EnumerateRunes())
        {
            var isUnfit = letter == Rune.ReplacementChar || Rune.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
            result.Append(isUnfit ? " " : letter.ToString());
        }

        return result.ToString().Trim();
    }

    /// <summary>The text without half a letter at its end.</summary>
    private static string Whole(string text) => text.Length > 0 && char.IsHighSurrogate(text[^1]) ? text[..^1] : text;
}
