using System.Collections.Frozen;

namespace NewsArchive.Core.Searching;

/// <summary>
/// English words that say nothing of what a text is about: a list of words is not looked up by them as long as another word is in it.
/// </summary>
public static class StopWords
{
    private static readonly FrozenSet<string> All = string.Join(
        ' ',
        "a about above after again against all also am an and any are as at be because been before being below between both but by",
        "can cannot could did do does doing down during each few for from further had has have having he her here hers herself him "
            + "himself his how",
        "i if in into is it its itself me more most my myself no nor not of off on once only or other ought our ours ourselves out "
            + "over own",
        "same she should so some such than that the their theirs them themselves then there these they this those through to too",
        "under until up upon very was we were what when where whether which while who whom why will with within without would you "
            + "your yours yourself yourselves",
        "s t d ll m re ve don didn doesn isn aren wasn weren hasn haven won wouldn shouldn couldn").Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Stems = All.Select(NewsArchive.Formats.Text.PorterStemmer.Stem).ToFrozenSet();

    /// <summary>Whether a stem is that of such a word.</summary>
    public static bool IsStem(string stem) => Stems.Contains(stem);

    /// <summary>Whether a word in lower case is one.</summary>
    public static bool Contains(string word) => All.Contains(word);
}
