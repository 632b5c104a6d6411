using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Naming.Finding;

/// <summary>
/// Rule "symbol in a headline": agencies put the mark of its stock behind a firm's name in a headline of capitals, and often name it
/// nowhere else: <c>BRACKLEY NAILS INC &lt;BRKN> SETS DIVIDEND</c>.
/// </summary>
internal static class HeadlineFirms
{
    private const int MostWords = 5;
    private const int MostOfWhole = 7; // of a firm that is all of a headline before its mark
    private const int MostUnended = 3; // of a name without a firm's ending: more holds what the firm does

    /// <summary>The firms of a headline: where each stands, and its form in small letters.</summary>
    public static IEnumerable<(TextRange Range, string Form)> In(string headline, List<WordToken> words, Func<string, bool> isOrdinary)
    {
        for (var mark = headline.IndexOf('<', StringComparison.Ordinal); mark >= 0; mark = headline.IndexOf('<', mark + 1))
        {
            if (!IsMark(headline.AsSpan(mark))) continue;
            var end = words.FindLastIndex(word => word.End <= mark);
            if (end < 0 || mark - words[end].End > 2 || headline[mark - 1] != ' ') continue; // a stop may stand between
            var start = StartOf(headline, words, end);
            var isName = IsWholeFirm(headline, words, end) ? IsTelling(words, end, isOrdinary) : IsName(words, start, end, isOrdinary);
            if (isName && IsWhole(headline, words, start, end))
            {
                var form = headline[words[start].Start..words[end].End];
                yield return (new TextRange(words[start].Start, form.Length), InLowerCase(form, isOrdinary));
            }
        }
    }

    /// <summary>
    /// Rule "firm before its mark": a headline that begins with a firm and has its mark right behind the legal form, or behind the place
    /// of a bank, holds nothing else before the mark, whatever its words are elsewhere: <c>MAY NAILS AND TOOLS INC</c>, <c>BANK OF
    /// BRACKLEY</c>.
    /// </summary>
    private static bool IsWholeFirm(string headline, List<WordToken> words, int end)
    {
        if (end >= MostOfWhole || char.IsAsciiDigit(words[0].Text[0]) || words[0].Text is "corrected" or "correction"
            || headline.AsSpan(0, words[0].Start).Trim().Length > 0) return false;
        for (var at = 0; at < end; at++)
        {
            var gap = headline.AsSpan(words[at].End, words[at + 1].Start - words[at].End);
            var isJoined = IsJoined(headline, words[at], words[at + 1]) || (gap is "'" && words[at + 1].Text == "s");
            var isWithin = NameLists.Has("within firms", words[at].Text) || gap is "-";
            if (!isJoined || (NameLists.Has("headline verbs", words[at].Text) && !isWithin)) return false;
        }

        var and = words.FindIndex(0, end, word => word.Text == "and");
        return IsEndOfFirm(words, end) && (and < 0 || (and > 0 && (and == end - 1 || !IsListed(words, and))));
    }

    // Brackley Inc, Savings Bank of Brackley, Nails Corp of America.
    private static bool IsEndOfFirm(List<WordToken> words, int end)
    {
        var of = words.FindLastIndex(end, end + 1, word => word.Text == "of");
        return (end > 0 && NameLists.Has("companies", words[end].Text))
            || (of > 0 && end - of is 1 or 2 && !NameLists.Has("headline verbs", words[end].Text)
                && (words[of - 1].Text == "bank" || (of > 1 && NameLists.Has("companies", words[of - 1].Text))));
    }

    // Two firms, or a firm and a place: the one before "and" is known by itself.
    private static bool IsListed(List<WordToken> words, int count) =>
        string.Join(' ', words.Take(count).Select(word => word.Text)) is var name
            && (NameLists.Organisation(name) is not null || NameLists.IsAnyPlace(name));

    private static int StartOf(string headline, List<WordToken> words, int end)
    {
        if (IsWholeFirm(headline, words, end)) return 0;
        var start = end;
        while (start > 0 && end - start < MostWords)
        {
            if (IsOf(headline, words, start - 1)) start--;
            else if (GoesOn(headline, words, start, end) is > 0 and var more) start -= more;
            else break;
        }

        return start;
    }

    /// <summary>
    /// Rule "within a firm's name": with a legal form behind, some words that else part a name from what is done are within it:
    /// <c>BRACKLEY GROUP INC</c>, <c>BRACK AND LIND INC</c>, <c>NAILS OF NORWAY INC</c>. How many words before it are of the name, too.
    /// </summary>
    private static int GoesOn(string headline, List<WordToken> words, int start, int end)
    {
        if (!NameLists.Has("companies", words[end].Text) || start < 2 || !IsOf(headline, words, start - 2)
            || !IsJoined(headline, words[start - 1], words[start])) return 0;
        return words[start - 1].Text switch
        {
            "group" when NameLists.Has("companies", words[start].Text) => 2,
            "and" when start == 2 && NameLists.Organisation(words[0].Text) is null && !NameLists.IsAnyPlace(words[0].Text) => 2,
            "of" when NameLists.Has("companies", words[start + 1].Text)
                && (words[start].Text == "america" || NameLists.Place(words[start].Text) is not null) => 2,
            _ => 0,
        };
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
        return before.Text == "of" ? start > 1 && NameLists.Has("headline verbs", words[start - 2].Text) : before.Text != "to" || isEnded
            || start == end;
    }

    private static bool IsMark(ReadOnlySpan<char> text) => text.IndexOf('>') is > 1 and < 10 and var end
        && !text[1..end].ContainsAnyInRange('a', 'z');

    // Whether the word before is of the name: no verb, number or owner, and nothing but a space between.
    private static bool IsOf(string headline, List<WordToken> words, int at) =>
        !NameLists.Has("headline verbs", words[at].Text) && words[at].Text is not ("corrected" or "correction")
            && !char.IsAsciiDigit(words[at].Text[0]) && IsJoined(headline, words[at], words[at + 1])
        && (words[at].Text.Length > 1 || headline[words[at].End] is '.');

    // A space, a stop and a space, the stop between initials, or a hyphen: D.H. BRACK, BRACK-LIND.
    private static bool IsJoined(string headline, WordToken word, WordToken next) =>
        headline.AsSpan(word.End, next.Start - word.End) is " " or ". " or "-"
            || (next.Start - word.End == 1 && headline[word.End] == '.' && next.Text.Length == 1);

    private static bool IsName(List<WordToken> words, int start, int end, Func<string, bool> isOrdinary)
    {
        var name = words.GetRange(start, end - start + 1).ConvertAll(word => word.Text);
        var isEnded = NameLists.Has("companies", name[^1]) || NameLists.Has("bodies", name[^1]);
        // Where two words of many stand before a legal form they are a name.
        var isTelling = name.Exists(word => !OrganisationRules.IsGeneric(word))
            || (start == 0 && name.Count > 2 && NameLists.Has("companies", name[^1]));
        return name.Count <= (isEnded ? MostWords : MostUnended) && isTelling && (isEnded || !NameLists.Has("headline verbs", name[^1]))
            && !name.Exists(word => NameLists.Has("peoples", word) && name.Count == 1)
            && !(name.Count == 1 && (isOrdinary(name[0]) || name[0].Length < 2))
            && !name.Take(name.Count - 1).Any(word => isOrdinary(word) && !OrganisationRules.IsGeneric(word))
            && !NameLists.IsAnyPlace(string.Join(' ', name));
    }

    // A word that is no common one stands in it, or two words of many before a legal form; and no word of the text that is none of a firm.
    private static bool IsTelling(List<WordToken> words, int end, Func<string, bool> isOrdinary)
    {
        var name = words.GetRange(0, end + 1).ConvertAll(word => word.Text);
        return (name.Exists(word => !OrganisationRules.IsGeneric(word) && !NameLists.Has("within firms", word)) || name.Count > 2)
            && !name.Take(end).Any(
                word => isOrdinary(word) && !OrganisationRules.IsGeneric(word) && !NameLists.Has("within firms", word)
                && !NameLists.Has("numbers", word));
    }

    private static string InLowerCase(string form, Func<string, bool> isOrdinary) =>
        string.Join(' ', form.Split(' ').Select(word => string.Join('-', CasedParts(word.Split('-'), isOrdinary))));

    // Of a compound a part is a word, however short: Rent-A-Cart.
    private static IEnumerable<string> CasedParts(string[] parts, Func<string, bool> isOrdinary) =>
        parts.Select(part => Cased(part, word => isOrdinary(word) || (parts.Length > 1 && part.Length > 1)));

    // Brackley Inc; three letters and less are rather initials, and D.H. are, but for an ending or a common word.
    private static string Cased(string word, Func<string, bool> isOrdinary)
    {
        var lower = word.ToLowerInvariant();
        if (lower is "and" or "of" or "for" or "the") return lower;
        var isWord = (word.Length > 3 && word.IndexOf('.', StringComparison.Ordinal) is < 0 or > 2) || NameLists.Has("companies", lower)
            || OrganisationRules.IsGeneric(lower) || NameLists.Has("given", lower)
            || NameLists.Has("within firms", lower) || isOrdinary(lower);
        return isWord ? char.ToUpperInvariant(word[0]) + lower[1..] : word;
    }
}
