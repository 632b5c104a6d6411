using System.Buffers;
using System.Collections;
using System.Collections.Frozen;
using System.Runtime.CompilerServices;

namespace NewsArchive.Formats.Prose;

/// <summary>
/// Comparing words with cues: case does not matter, a typographic apostrophe is a plain one, and a cue ends at a word's end.
/// </summary>
internal static class Words
{
    /// <summary>From here on scripts write words without a space between them.</summary>
    private const char FirstEastAsian = '\u2E80';

    /// <summary>Whether the text is the cue, apart from closing punctuation.</summary>
    public static bool Is(ReadOnlySpan<char> text, string cue)
    {
        var end = PrefixLength(text, cue);
        return end > 0 && text[end..].TrimEnd(" .:!»›>…").IsEmpty;
    }

    /// <summary>Whether the text begins with the cue.</summary>
    public static bool Begin(ReadOnlySpan<char> text, string cue) => PrefixLength(text, cue) > 0;

    /// <summary>Whether the cue stands somewhere in the text, at words' bounds.</summary>
    public static bool Contain(ReadOnlySpan<char> text, string cue)
    {
        for (var start = 0; start + cue.Length <= text.Length;)
        {
            var found = text[start..].IndexOf(cue, StringComparison.OrdinalIgnoreCase);
            if (found < 0)
                return false;
            start += found;
            var before = start == 0 || !char.IsLetterOrDigit(text[start - 1]) || !char.IsLetterOrDigit(cue[0]);
            if (before && PrefixLength(text[start..], cue) > 0)
                return true;
            start++;
        }

        return false;
    }

    /// <summary>The length of the cue at the text's beginning; 0 where it does not stand there as whole words.</summary>
    public static int PrefixLength(ReadOnlySpan<char> text, string cue)
    {
        if (text.Length < cue.Length)
            return 0;
        for (var i = 0; i < cue.Length; i++)
        {
            var letter = text[i] is '’' ? '\'' : text[i];
            if (char.ToLowerInvariant(letter) != char.ToLowerInvariant(cue[i]))
                return 0;
        }

        var bound = text.Length == cue.Length || !char.IsLetterOrDigit(cue[^1]) || !char.IsLetterOrDigit(text[cue.Length])
            || cue[^1] >= FirstEastAsian;
        return bound ? cue.Length : 0;
    }

    public static bool IsAny(ReadOnlySpan<char> text, CueList cues)
    {
        if (text.IsEmpty)
            return false;
        foreach (var cue in cues.BeginningWith(text[0]))
        {
            if (Is(text, cue))
                return true;
        }

        return false;
    }

    public static bool BeginAny(ReadOnlySpan<char> text, CueList cues) => LongestPrefix(text, cues) > 0;

    public static bool ContainAny(ReadOnlySpan<char> text, CueList cues)
    {
        if (!cues.MayBeIn(text))
            return false;
        foreach (var cue in cues)
        {
            if (Contain(text, cue))
                return true;
        }

        return false;
    }

    /// <summary>The length of the longest cue at the text's beginning.</summary>
    public static int LongestPrefix(ReadOnlySpan<char> text, CueList cues)
    {
        var longest = 0;
        if (text.IsEmpty)
            return longest;
        foreach (var cue in cues.BeginningWith(text[0]))
            longest = Math.Max(longest, PrefixLength(text, cue));
        return longest;
    }
}

/// <summary>Cues of one meaning, kept so that a text is compared with the few that can match and not with all.</summary>
[CollectionBuilder(typeof(CueList), nameof(Of))]
internal sealed class CueList : IEnumerable<string>
{
    private readonly string[] cues;
    private readonly FrozenDictionary<char, string[]> byFirst;
    private readonly SearchValues<string> anywhere;

    private CueList(string[] cues)
    {
        this.cues = cues;
        byFirst = cues.GroupBy(cue => char.ToLowerInvariant(cue[0])).ToFrozenDictionary(group => group.Key, group => group.ToArray());
        anywhere = SearchValues.Create([.. cues, .. cues.Select(cue => cue.Replace('\'', '’'))], StringComparison.OrdinalIgnoreCase);
    }

    public static CueList Of(ReadOnlySpan<string> cues) => new(cues.ToArray());

    /// <summary>The cues that a text with this first letter may begin with.</summary>
    public ReadOnlySpan<string> BeginningWith(char letter) =>
        byFirst.TryGetValue(char.ToLowerInvariant(letter is '’' ? '\'' : letter), out var some) ? some : [];

    /// <summary>Whether the letters of any cue stand in the text, perhaps inside other words.</summary>
    public bool MayBeIn(ReadOnlySpan<char> text) => text.ContainsAny(anywhere);

    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)cues).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
