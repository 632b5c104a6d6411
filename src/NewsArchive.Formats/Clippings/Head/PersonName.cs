using System.Buffers;
using NewsArchive.Formats.Prose;

namespace NewsArchive.Formats.Clippings.Head;

/// <summary>Judges words that may be people's names. There is no list of names: capitals and particles decide.</summary>
internal static class PersonName
{
    private const int MostBylineWords = 18;

    /// <summary>From here on scripts have no capitals and no spaces between words.</summary>
    private const char FirstEastAsian = '\u2E80';

    /// <summary>Characters of a name; foreign names in katakana are the longest.</summary>
    private const int LongestEastAsian = 7;

    private static readonly SearchValues<char> NoNames = SearchValues.Create("0123456789:!?\"“”");

    private static readonly string[] Particles =
    [
        "de", "del", "della", "di", "da", "do", "dos", "la", "le", "van", "von", "der", "den", "ten", "ter", "al", "el", "bin",
        "ibn", "zu", "af", "bint", "abu", "as", "ash", "ar", "zum", "zur", "vom", "las", "los", "dal", "du", "des", "het", "'t", "’t", "op",
    ];

    /// <summary>What joins or follows the names of a byline.</summary>
    private static readonly string[] Joints =
    [
        "and", "und", "et", "y", "e", "en", "och", "og", "ja", "with", "in", "for", "at", "of", "the", "aus", "à", "in", "on",
        "mit", "avec", "con", "com", "special", "to", "our", "dans", "für", "pour", "para", "per",
        "a", "em", "desde", "w", "в", "из", "и", "i",
    ];

    private static readonly string[] EastAsianRoles = ["記者", "记者", "特派員", "特派员", "編集委員", "論説委員"];

    private static readonly string[] BetweenNames =
        [" and ", " und ", " et ", " y ", " e ", " en ", " och ", " og ", " i ", " и ", " & "];

    /// <summary>Two to four words with initial capitals, as a name alone on a line has.</summary>
    public static bool IsName(ReadOnlySpan<char> text)
    {
        var capitals = 0;
        var words = 0;
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            if (word.IsEmpty)
                continue;
            words++;
            if (IsCapitalised(word))
                capitals++;
            else if (!IsOneOf(word, Particles))
                return false;
        }

        return words is >= 2 and <= 4 && capitals >= 2 && text.IndexOfAny(NoNames) < 0;
    }

    /// <summary>One name, or two with a joint: <c>Anna Visser en Piet van den Berg</c>.</summary>
    public static bool AreNames(ReadOnlySpan<char> text)
    {
        foreach (var joint in BetweenNames)
        {
            if (text.IndexOf(joint) is > 0 and var at)
                return IsName(text[..at]) && IsName(text[(at + joint.Length)..]);
        }

        return IsName(text);
    }

    /// <summary>Every word has a capital, but for particles.</summary>
    public static bool IsTitle(string text) =>
        text.Split(' ').All(word => word.Length > 0 && (IsCapitalised(word) || IsOneOf(word, Particles)));

    /// <summary>A name and a known place: <c>Jane Doe in Paris</c>.</summary>
    public static bool IsInPlace(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf(" in ");
        return at > 0 && IsName(text[..at]) && PlaceName.Read(text[(at + 4)..].ToString()) is PlaceKind.Known;
    }

    /// <summary>A name, a comma and what its bearer is: <c>Jane Doe, Staff Writer</c>, with or without the comma.</summary>
    public static bool IsWithRole(ReadOnlySpan<char> text)
    {
        if (text.Length > 0 && text[0] >= FirstEastAsian)
            return IsBeforeEastAsianRole(text);
        var comma = text.IndexOf(',');
        if (comma < 0)
            return IsBeforeRole(text);
        return comma > 0 && IsName(text[..comma]) && text[comma..].Count(' ') <= 5 && text[^1] != '.'
            && Words.ContainAny(text[comma..], LineWords.Roles);
    }

    /// <summary><c>山田太郎記者</c>: what somebody is stands behind the name at once.</summary>
    private static bool IsBeforeEastAsianRole(ReadOnlySpan<char> text)
    {
        foreach (var role in EastAsianRoles)
        {
            if (text.EndsWith(role) && text.Length > role.Length && AreEastAsianNames(text[..^role.Length]))
                return true;
        }

        return false;
    }

    /// <summary>A name and, in small letters or with a capital, what its bearer is: <c>Jane Doe Political correspondent</c>.</summary>
    private static bool IsBeforeRole(ReadOnlySpan<char> text)
    {
        var first = text.IndexOf(' ');
        var second = first < 0 ? -1 : text[(first + 1)..].IndexOf(' ');
        if (second < 0 || text.Count(' ') > 4 || text.ContainsAny(NoNames))
            return false;
        var name = text[..(first + 1 + second)];
        return IsName(name) && !Words.ContainAny(name, LineWords.Roles)
            && Words.IsAny(text[(text.LastIndexOf(' ') + 1)..], LineWords.Roles);
    }

    /// <summary>The words after <c>By</c>: names, what joins them, and roles; no sentence.</summary>
    public static bool IsByline(ReadOnlySpan<char> text)
    {
        var words = 0;
        var capitals = 0;
        var particles = 0;
        if (text.IsEmpty || !IsCapitalised(text))
            return false;
        if (text[0] >= FirstEastAsian)
            return AreEastAsianNames(text);
        foreach (var range in text.Split(' '))
        {
            var word = text[range].Trim(",;");
            if (word.IsEmpty)
                continue;
            words++;
            if (IsCapitalised(word))
                capitals++;
            else if (IsOneOf(word, Particles))
                particles++;
            else if (!IsOneOf(word, Joints) && !Words.IsAny(word, LineWords.Roles))
                return false;
        }

        return words <= MostBylineWords && capitals * 2 >= words - particles && (text[^1] is not ('.' or '?' or '!') || words <= 4);
    }

    /// <summary>Names in scripts without capitals are told by their length from the words of a sentence.</summary>
    private static bool AreEastAsianNames(ReadOnlySpan<char> text)
    {
        foreach (var range in text.SplitAny(" \u3000、，,・"))
        {
            var name = text[range];
            if (name.Length is 1 or > LongestEastAsian)
                return false;
            foreach (var letter in name)
            {
                if (!char.IsLetter(letter))
                    return false;
            }
        }

        return true;
    }

    // A particle may be tied to its name: al-Rahman, d'Arcy.
    private static bool IsCapitalised(ReadOnlySpan<char> word) => char.IsUpper(word[0])
        || word.IndexOf('-') is > 0 and < 4 and var tie && tie + 1 < word.Length && char.IsUpper(word[tie + 1])
            && IsOneOf(word[..tie], Particles) || char.IsLetter(word[0]) && !char.IsLower(word[0])
        || word.Length > 2 && word[1] is '\'' or '’' && char.IsUpper(word[2]);

    private static bool IsOneOf(ReadOnlySpan<char> word, string[] list)
    {
        foreach (var known in list)
        {
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
