using System.Collections.Frozen;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Dates;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Naming.Finding;

/// <summary>
/// The place of a dateline as a reader wants to see it: <c>NEW YORK, March 9 (Tide) -</c> is New York. Day, agency and dash go, capitals
/// become a name's; what kind of place it is, and whether it exists, is not asked.
/// </summary>
public static class DatelinePlace
{
    /// <summary>The rule that evidence names.</summary>
    private const string Rule = "place of the dateline";

    /// <summary>A longer dateline is something else under that name, and shown as it is.</summary>
    private const int Longest = 160;

    private static readonly char[] Separators = [' ', '\u00A0', '\t', '-', '–', '—', '_', ':', ';', ',', '|', '•', '*'];

    /// <summary>Words that stand with a day and say nothing of the place: <c>PARIS, le 3 octobre</c>.</summary>
    private static readonly FrozenSet<string> BesideDays =
        new[]
        {
            "on", "the", "le", "el", "il", "den", "am", "vom", "a", "à", "em", "op", "de", "updated",
        }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words of a name that stay small.</summary>
    private static readonly FrozenSet<string> Small = new[]
    {
        "and", "of", "the", "in", "on", "upon", "by", "de", "del", "la", "las", "los", "du", "des", "le", "les", "sur", "en", "am", "an",
        "es", "der", "den", "im", "di", "da", "do", "dos", "das", "della", "al", "e", "y", "et", "und", "i", "aan", "op", "d", "l",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Abbreviations that stay in capitals where all is.</summary>
    private static readonly FrozenSet<string> Capitals = new[]
    {
        "UK", "USA", "US", "UAE", "DC", "DRC", "PNG", "USSR", "GDR", "FRG", "NSW",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What stands before the writer, then before the place: <c>By Rosa Moreno in Oldhaven</c>.</summary>
    private static readonly (string Before, string In)[] Writers =
        [
            ("By ", " in "), ("From ", " in "), ("Von ", " in "), ("Von ", " aus "), ("Par ", " à "), ("Por ", " en "), ("Por ", " em "),
            ("Di ", " a "), ("Door ", " in "), ("Av ", " i "), ("Af ", " i "),
        ];

    /// <summary>
    /// The dateline as it is shown: the place, with the words of the file as its evidence. Where no place is left, the field as it is.
    /// </summary>
    public static Field? Shown(Field? stated)
    {
        if (stated is null || Of(stated.Value) is not { } place || place == stated.Value)
        {
            return stated;
        }

        // Other letters are no other words.
        var isSame = string.Equals(place, stated.Value, StringComparison.OrdinalIgnoreCase);
        return new Field(
            place, isSame ? stated.Basis : Basis.Derived,
            stated.Evidence with { Rule = isSame ? stated.Evidence.Rule : Rule, Text = stated.Evidence.Text ?? stated.Value });
    }

    /// <summary>The place, or several with slashes between them; null where the dateline names none.</summary>
    public static string? Of(string? dateline)
    {
        if (dateline is null or { Length: > Longest })
        {
            return null;
        }

        var text = WithoutDates(WithoutBrackets(WithoutWriter(WhiteSpace.Normalise(dateline))));
        var parts = text.Split(
            [",", " - ", " – ", " — ", " -- ", "|", "•"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Trim(Separators)).Where(IsOfPlace).ToList();
        return parts.Count == 0 ? null : string.Join(", ", parts.Select((part, at) => InMixedCase(part, isRegion: at > 0)));
    }

    private static string WithoutWriter(string text)
    {
        foreach (var (before, inside) in Writers)
        {
            if (text.StartsWith(before, StringComparison.OrdinalIgnoreCase)
                && text.LastIndexOf(inside, StringComparison.OrdinalIgnoreCase) is > 0 and var at)
            {
                return text[(at + inside.Length)..];
            }
        }

        return text;
    }

    /// <summary>Without <c>(Reuters)</c> and <c>/PRNewswire/</c>; a country in brackets stays.</summary>
    private static string WithoutBrackets(string text)
    {
        for (var open = text.AsSpan().IndexOfAny('(', '['); open >= 0; open = text.AsSpan().IndexOfAny('(', '['))
        {
            var close = text.AsSpan(open).IndexOfAny(')', ']');
            var words = close < 0 ? text[(open + 1)..] : text[(open + 1)..(open + close)];
            var kept = words.Length > 0 && NameLists.IsAnyPlace(NameKey.Of(words)) ? $", {words}," : " , ";
            text = text[..open].TrimEnd() + kept + (close < 0 ? "" : text[(open + close + 1)..]);
        }

        var slash = text.IndexOf(" /", StringComparison.Ordinal);
        var end = slash < 0 ? -1 : text.IndexOf('/', slash + 2);
        return end > slash + 2 && (end + 1 == text.Length || text[end + 1] is ' ' or '-')
            ? text[..slash] + " , " + text[(end + 1)..]
            : text;
    }

    private static string WithoutDates(string text)
    {
        foreach (var phrase in DatePhrases.Find(text).Reverse())
        {
            var before = text[..phrase.Start].TrimEnd(Separators);
            for (var at = before.LastIndexOf(' '); BesideDays.Contains(before[(at + 1)..]); at = before.LastIndexOf(' '))
            {
                before = at < 0 ? "" : before[..at].TrimEnd(Separators);
            }

            text = before + " , " + text[phrase.End..];
        }

        return text;
    }

    /// <summary>Words with a capital, or in a script that has none; no weekday, no agency, no number.</summary>
    private static bool IsOfPlace(string part)
    {
        if (!part.Any(char.IsLetter) || part.Any(letter => char.IsAsciiDigit(letter) || letter is '<' or '>')
            || DatePhrases.IsName(part) || NewsAgencies.In(part).Any()
            || part.Equals("Reuter", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        return !BesideDays.Contains(part);
    }

    /// <summary>NEW YORK is New York; what has small letters is left as it is, but for a name all in small letters.</summary>
    private static string InMixedCase(string part, bool isRegion)
    {
        var hasSmall = part.Skip(part.StartsWith("Mc", StringComparison.Ordinal) ? 2 : 0).Any(char.IsLower); // McLEAN
        if (part.Any(char.IsUpper) && hasSmall)
        {
            return part;
        }

        // TX is a state's sign, PA. an abbreviation.
        if (!hasSmall && (Capitals.Contains(part) || (isRegion && part.Length == 2)))
        {
            return part;
        }

        var written = part.ToCharArray();
        for (var start = 0; start < part.Length;)
        {
            var end = start;
            while (end < part.Length && (char.IsLetter(part[end]) || char.IsSurrogate(part[end])))
            {
                end++;
            }

            Write(part, written, start, end);
            start = end + 1;
        }

        return new string(written);
    }

    private static void Write(string part, char[] written, int start, int end)
    {
        var word = part[start..end].ToLowerInvariant();
        var isInitial = word.Length == 1 && end < part.Length && part[end] == '.';
        var staysSmall = start > 0 && part[start - 1] is not '/' && Small.Contains(word) && !isInitial;
        var isEnding = start > 0 && part[start - 1] is '\'' or '’' && word.Length == 1; // King's Lynn
        for (var at = start; at < end; at++)
        {
            var isCapital = !staysSmall && !isEnding
                && (at == start || (at == start + 2 && word.StartsWith("mc", StringComparison.Ordinal) && word.Length > 3));
            written[at] = isCapital ? char.ToUpperInvariant(part[at]) : char.ToLowerInvariant(part[at]);
        }
    }
}
