using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Naming;

/// <summary>
/// Rule "symbol in a headline": agencies put the mark of its stock behind a firm's name in a headline of capitals, and often name it nowhere
/// else: <c>BRACKLEY NAILS INC &lt;BRKN> SETS DIVIDEND</c>.
/// </summary>
internal static class HeadlineFirms
{
    private const int MostWords = 5;
    private const int MostUnended = 3; // of a name without a firm's ending: more holds what the firm does

    /// <summary>The firms of a headline: where each stands, and its form in small letters.</summary>
    public static IEnumerable<(TextRange Range, string Form)> In(string headline, List<WordToken> words, Func<string, bool> isOrdinary)
    {
        for (var mark = headline.IndexOf('<', StringComparison.Ordinal); mark >= 0; mark = headline.IndexOf('<', mark + 1))
        {
            if (!IsMark(headline.AsSpan(mark))) continue;
            var end = words.FindLastIndex(word => word.End <= mark);
            if (end < 0 || mark - words[end].End > 2 || headline[mark - 1] != ' ') continue; // a stop may stand between
            var start = end;
            while (start > 0 && end - start < MostWords && IsOf(headline, words, start - 1)) start--;
            if (IsName(words, start, end, isOrdinary) && IsWhole(headline, words, start, end))
            {
                var form = headline[words[start].Start..words[end].End];
                yield return (new TextRange(words[start].Start, form.Length), InLowerCase(form, isOrdinary));
            }
        }
    }

    // What stands before the name is a verb or preposition, and no part of it: Brack of America, Brack and Lind, Lind's Nails, Brack-Lind.
    private static bool IsWhole(string headline, List<WordToken> words, int start, int end)
    {
        var isEnded = NameLists.Has("companies", words[end].Text) || NameLists.Has("bodies", words[end].Text);
        if (start == 0) return headline.AsSpan(0, words[0].Start).Trim().Length == 0;
        var before = words[start - 1];
        var gap = headline.AsSpan(before.End, words[start].Start - before.End);
        if (before.Text is "corrected" or "correction" && gap.Contains('-')) return true;
        if (gap is not " " || !NameLists.Has("headline verbs", before.Text) || before.Text == "and") return false;
// Of Brackley may end another name, and to sue Brackley is no name.
        return before.Text == "of" ? start > 1 && NameLists.Has("headline verbs", words[start - 2].Text) : before.Text != "to" || isEnded || start == end;
    }

    private static bool IsMark(ReadOnlySpan<char> text) => text.IndexOf('>') is > 1 and < 10 and var end && !text[1..end].ContainsAnyInRange('a', 'z');

    // Whether the word before is of the name: no verb, number or owner, and nothing but a space between.
    private static bool IsOf(string headline, List<WordToken> words, int at) =>
        !NameLists.Has("headline verbs", words[at].Text) && !char.IsAsciiDigit(words[at].Text[0]) && words[at].Text.Length > 1
        && headline[words[at].End] is ' ' or '.' && headline[words[at + 1].Start - 1] == ' ' && words[at + 1].Start - words[at].End <= 2;

    private static bool IsName(List<WordToken> words, int start, int end, Func<string, bool> isOrdinary)
    {
        var name = words.GetRange(start, end - start + 1).ConvertAll(word => word.Text);
        var isEnded = NameLists.Has("companies", name[^1]) || NameLists.Has("bodies", name[^1]);
        return name.Count <= (isEnded ? MostWords : MostUnended) && name.Exists(word => !OrganisationRules.IsGeneric(word)) && !NameLists.Has("headline verbs", name[^1])
            && !name.Exists(word => NameLists.Has("peoples", word) && name.Count == 1) && !(name.Count == 1 && (isOrdinary(name[0]) || name[0].Length < 2))
            && !name.Take(name.Count - 1).Any(word => isOrdinary(word) && !OrganisationRules.IsGeneric(word)) && !NameLists.IsAnyPlace(string.Join(' ', name));
    }

    // Brackley Inc; three letters and less are rather initials, but for an ending or a common word.
    private static string InLowerCase(string form, Func<string, bool> isOrdinary) => string.Join(' ', form.Split(' ').Select(word =>
        word.Length > 3 || NameLists.Has("companies", word.ToLowerInvariant()) || OrganisationRules.IsGeneric(word.ToLowerInvariant()) || isOrdinary(word.ToLowerInvariant()) ? char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant() : word));
}
