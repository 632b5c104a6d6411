using System.Text;

namespace NewsArchive.Core.Searching;

/// <summary>
/// The words and phrases of a query: all of the wanted ones must be in an article, and none of the unwanted.
/// Any text is a query; what cannot be searched for is passed over.
/// </summary>
public sealed record SearchTerms(IReadOnlyList<string> Wanted, IReadOnlyList<string> Unwanted)
{
    /// <summary>The most characters of a query that are read.</summary>
    public const int MaxLength = 1000;

    /// <summary>The most words and phrases of a query that are searched for.</summary>
    public const int MaxTerms = 50;

    public static SearchTerms None { get; } = new([], []);

    public bool IsEmpty => Wanted.Count == 0 && Unwanted.Count == 0;

    /// <summary>Reads <c>words</c>, <c>"phrases"</c> in any quotation marks, and <c>-unwanted</c> words or phrases.</summary>
    public static SearchTerms Parse(string? query)
    {
        List<string> wanted = [], unwanted = [];
        var text = query ?? "";
        text = text.Length > MaxLength ? text[..MaxLength] : text;
        for (var position = 0; position < text.Length && wanted.Count + unwanted.Count < MaxTerms;)
        {
            if (char.IsWhiteSpace(text[position]))
            {
                position++;
                continue;
            }

            var isUnwanted = text[position] is '-' or '−' && position + 1 < text.Length && !char.IsWhiteSpace(text[position + 1]);
            var start = isUnwanted ? position + 1 : position;
            var isPhrase = IsQuotationMark(text[start]);
            var end = isPhrase ? EndOf(text, start + 1, IsQuotationMark) : EndOf(text, start, c => char.IsWhiteSpace(c) || IsQuotationMark(c));
            var term = Searchable(text[(isPhrase ? start + 1 : start)..end]);
            if (term.Length > 0)
            {
                (isUnwanted ? unwanted : wanted).Add(term);
            }

            position = isPhrase ? end + 1 : Math.Max(end, position + 1);
        }

        return new SearchTerms(wanted, unwanted);
    }

    private static int EndOf(string text, int start, Func<char, bool> ends)
    {
        while (start < text.Length && !ends(text[start]))
        {
            start++;
        }

        return start;
    }

    private static bool IsQuotationMark(char letter) => letter is '"' or '“' or '”' or '„' or '«' or '»';

    /// <summary>The term with everything but letters, digits and what may stand within words made a space; empty where no letter or digit is in it.</summary>
    private static string Searchable(string term)
    {
        var result = new StringBuilder(term.Length);
        var any = false;
        foreach (var rune in term.EnumerateRunes())
        {
            var isWord = Rune.IsLetterOrDigit(rune);
            any |= isWord;
            result.Append(isWord || rune.Value is '\'' or '’' or '-' or '.' ? rune.ToString() : " ");
        }

        return any ? string.Join(' ', result.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)) : "";
    }
}
