namespace NewsArchive.Core.Naming.Finding;

/// <summary>Which beginnings of a body's name stand for it.</summary>
internal static class ShortForms
{
    // LME Board: the LME is not its board.
    public static bool IsAcronymOfOther(JoinedName name) =>
        name.Words.Length > 1 && NameLists.Has("government", name.Words[^1])
            && name.Form.IndexOf(' ', StringComparison.Ordinal) is > 1 and < 6 and var first
            && !name.Form.AsSpan(0, first).ContainsAnyExceptInRange('A', 'Z');

    // Fountain Oil of Fountain Oil and Gas Co: its last word is common, but another is not.
    public static bool IsTelling(string[] words, int length) =>
        length > 1 && NameLists.Has("generic", words[length - 1]) && words[length - 1].Length > 2
            && !NameLists.Has("particles", words[length - 1]) && words[length - 1] is not ("and" or "for" or "the")
        && words.Take(length - 1).Any(word => word.Length > 2 && !IsCommon(word, word) && !NameLists.Has("given", word))
        && NameLists.Organisation(string.Join(' ', words.Take(length))) is null;

    /// <summary>The first letters of a name's words with a capital: of all, and without a company's ending.</summary>
    public static (string All, string Without) Initials(string form)
    {
        var words = form.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsUpper(word[0])).ToList();
        return (string.Concat(words.Select(word => word[0])),
            string.Concat(words.Where(word => !NameLists.Has("companies", word.TrimEnd('.').ToLowerInvariant())).Select(word => word[0])));
    }

    public static bool IsCommon(string beginning, string last) =>
        NameLists.IsAnyPlace(beginning) || NameLists.Has("peoples", last) || NameLists.Has("generic", last)
            || NameLists.Has("given", beginning)
        || NameLists.Has("directions", last) || NameLists.Has("particles", last) || last.Length < 3 || NameLists.Has("openers", last)
        || NameLists.Has("never", last) || NameLists.Has("offices", last)
        || NameLists.Has("ambiguous", beginning) || NameLists.Organisation(beginning) is not null;
}
