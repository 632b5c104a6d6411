using System.Buffers;
using System.Collections;
using System.Collections.Frozen;
using System.Runtime.CompilerServices;

namespace NewsArchive.Formats.Prose;

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
