namespace NewsArchive.Core.Naming.Finding;

/// <summary>Which of a person's names is the family's.</summary>
internal static class FamilyNames
{
    /// <summary>The family's name: the last, or the first where it stands first.</summary>
    public static string Of(string[] words) =>
        NameLists.Has("east asian surnames", words[0]) && !NameLists.Has("given", words[0]) ? words[0] : Surname(words);

    /// <summary>The last word with the particles before it: <c>van Gogh</c>.</summary>
    public static string Surname(string[] words)
    {
        var start = words.Length - 1;
        if (start > 1 && words[^1] is "jr" or "sr" or "jnr" or "snr" or "ii" or "iii") start--;
        while (start > 1 && NameLists.Has("particles", words[start - 1])) start--;
        return string.Join(' ', words[start..].Where(word => word is not ("jr" or "sr" or "jnr" or "snr" or "ii" or "iii")));
    }
}
