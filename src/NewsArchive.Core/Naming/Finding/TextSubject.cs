namespace NewsArchive.Core.Naming.Finding;

/// <summary>What a text is about, as some words name other things in the report of a match, or in a text on films.</summary>
internal sealed class TextSubject(CapitalRuns runs, JoinedNames names)
{
    private readonly Dictionary<string, bool> told = new(StringComparer.Ordinal);
    private readonly Lazy<bool> isOfSport = new(() => NameLists.All("sport").Any(runs.IsOrdinary));
    private readonly Lazy<bool> isOfWorks = new(() => NameLists.All("fictions").Any(runs.IsOrdinary));

    /// <summary>Whether it reports a match.</summary>
    public bool IsOfSport => isOfSport.Value;

    /// <summary>Whether it is on films, songs or books.</summary>
    public bool IsOfWorks => isOfWorks.Value;

    /// <summary>
    /// Whether it tells of a country, such as <c>us</c>: by a place of it, its people, or a word that only it has. Looked for once.
    /// </summary>
    public bool TellsOf(string country)
    {
        if (told.TryGetValue(country, out var isTold)) return isTold;
        return told[country] =
            names.All.Any(name => name.Kind == NameKind.Place && NameLists.Has($"places of {country}", name.Words[^1]))
            || runs.All.Any(run => run.Any(token => NameLists.Has($"words of {country}", token.Lower)));
    }
}
