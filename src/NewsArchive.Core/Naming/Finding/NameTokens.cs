using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Naming.Finding;

/// <summary>Cuts a sentence into words for the rules on names. One pass, linear in the text.</summary>
internal static class NameTokens
{
    private const int LettersAWord = 5; // at least, with the space
    private const string Quotes = "\"“”‘’'«»(";

    public static List<NameToken> Of(string text, TextRange sentence)
    {
        var tokens = new List<NameToken>((sentence.Length / LettersAWord) + 1);
        for (var at = sentence.Start; at < sentence.End;)
        {
            if (!char.IsLetterOrDigit(text[at]) && !IsAmpersand(text, at))
            {
                at++;
                continue;
            }

            tokens.Add(Made(text, at, EndOf(text, at, sentence.End), tokens.Count == 0 ? null : tokens[^1]));
            at = tokens[^1].End;
        }

        return tokens;
    }

    private static int EndOf(string text, int start, int limit)
    {
        var at = start + 1;
        var isLettered = true; // single letters with stops so far: U.S.
        for (; at < limit; at++)
        {
            if (char.IsLetterOrDigit(text[at]))
            {
                isLettered &= at == start || text[at - 1] == '.';
                continue;
            }

            var goesOn = at + 1 < limit && char.IsLetterOrDigit(text[at + 1]) && text[at] switch
            {
                '-' => !IsBase(text, at, limit), // Oslo-based tells of Oslo
                '&' => true,
                '\'' or '’' => !IsPossessive(text, at, limit) && char.IsLetter(text[at + 1]),
                '.' => isLettered || IsDomain(text, at + 1, limit),
                _ => false,
            };
            if (!goesOn) break;
        }

        // The last stop of U.S. is its own; that of J. too, but not that of a word.
        return isLettered && at < limit && text[at] == '.' && char.IsUpper(text[start]) ? at + 1 : at;
    }

    private static NameToken Made(string text, int start, int end, NameToken? before)
    {
        var word = text[start..end];
        // Rule "owner's name": Moody's and the People's Party are called so, and Brackley's Inc.
        if (end < text.Length && text[end] is '\'' or '’' && IsPossessive(text, end, text.Length) && char.IsUpper(word[0])
            && (IsBeforeLegalForm(text, end + 2) || (NameLists.Has("owners", WordTokens.Folded(word))
            && (before is not { IsCapital: true } first || first.Text == "&" || NameLists.Has("peoples", first.Lower)))))
        {
            end += 2;
            word = text[start..end];
        }

        var isOwner = end < text.Length && text[end] is '\'' or '’'
            && (IsPossessive(text, end, text.Length) || (word[^1] == 's' && (end + 1 == text.Length || text[end + 1] == ' ')));
        var isJoined = before is { } left && (!left.IsOwner || IsOfMany(left, word)) && IsSpace(text, left, start);
        var isCapital = (char.IsUpper(word[0]) && !IsDescription(word)) || word[0] == '&'
            || (word.Length > 3 && (word.StartsWith("al-", StringComparison.Ordinal) || word.StartsWith("el-", StringComparison.Ordinal))
            && char.IsUpper(word[3]));
        var lower = isCapital ? WordTokens.Folded(word.Contains('.', StringComparison.Ordinal)
            ? word.Replace(".", "", StringComparison.Ordinal) : word) : word;
        var isFirst = before is null || (start > 0 && Quotes.Contains(text[start - 1])) || (start > 1 && text[start - 2] is ':');
        return new NameToken(start, end, word, lower, isCapital, isJoined, isFirst, isOwner);
    }

    private static bool IsBeforeLegalForm(string text, int at)
    {
        if (at + 2 >= text.Length || text[at] != ' ' || !char.IsUpper(text[at + 1])) return false;
        var end = at + 1;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return text.AsSpan(at + 1, end - at - 1) is "Inc" or "Corp" or "Co" or "Ltd" or "Plc";
    }

    // Rule "description": Dallas-based, State-owned and Reagan-style tell of the name behind them and are no part of it.
    private static bool IsDescription(string word)
    {
        var tail = word.AsSpan(word.LastIndexOf('-') + 1);
        return tail.Length > 2 && tail.Length < word.Length && char.IsLower(tail[0])
            && ((tail.Length > 3 && tail.EndsWith("ed")) || NameLists.Has("descriptions", tail.ToString()));
    }

    // A space, or one behind the stop of an abbreviation that stands within names: Sen. Smith, Corp. of America, St. Louis.
    private static bool IsSpace(string text, NameToken left, int start)
    {
        var between = text.AsSpan(left.End, start - left.End);
        // Rock N' Roll
        return between is " " or "\u00a0" || (between is "' " or "’ " && left.IsOwner) || (between is "' " && left.Text.Length == 1)
            || (between is ". " && (left.Text.Length == 1 || NameLists.Has("courtesies", left.Lower)
            || NameLists.Has("offices", left.Lower)
            || left.Lower is "st" or "mt" or "ft" or "jr" or "sr" or "alex" or "wm" or "geo" or "chas"));
    }

    // Rule "owned by many": the Brackley Nurses' Association is called so.
    private static bool IsOfMany(NameToken owners, string word) =>
        owners.Text[^1] == 's' && owners.IsCapital && !NameLists.Has("peoples", owners.Lower)
        && word is "Association" or "Union" or "Federation" or "Society" or "Guild" or "Institute" or "League" or "Confederation"
            or "Co-operative" or "Cooperative";

    private static bool IsBase(string text, int at, int limit) =>
        at + 6 <= limit && text.AsSpan(at, 6).SequenceEqual("-based") && (at + 6 == limit || !char.IsLetterOrDigit(text[at + 6]));

    // Rule "site": Brackley.com is one word.
    private static bool IsDomain(string text, int start, int limit)
    {
        var end = start;
        while (end < limit && end - start < 5 && char.IsAsciiLetterLower(text[end])) end++;
        return end - start is 2 or 3 or 4 && (end == limit || !(char.IsLetterOrDigit(text[end]) || text[end] is '/' or '-'))
            && NameLists.Has("domains", text.Substring(start, end - start));
    }

    private static bool IsAmpersand(string text, int at) => text[at] == '&' && at > 0 && at + 1 < text.Length && text[at - 1] == ' '
        && text[at + 1] == ' ';

    private static bool IsPossessive(string text, int at, int limit) =>
        at + 1 < limit && text[at + 1] is 's' or 'S' && (at + 2 >= limit || !char.IsLetterOrDigit(text[at + 2]));
}
