namespace NewsArchive.Core.Naming.Finding;

/// <summary>
/// The people, places and organisations that an article names, found by rules with background lists. Precision goes before recall: what no
/// rule can tell the kind of is left out, and a short form is only joined with a longer one in the same article.
/// </summary>
public static class ArticleNames
{
    /// <summary>Grows when the rules find other names in the same text, so that an archive looks again.</summary>
    public const int RulesVersion = 9;

    /// <summary>More words than any report has; beyond them nothing is looked for, so that a hostile file costs no more.</summary>
    private const int LongestPart = 200_000;

    private const int MostReadings = 2000;

    private const int MostNames = 500;

    /// <summary>The names of an article in the order in which they first stand.</summary>
    public static IReadOnlyList<FoundName> In(NamedText article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var bounded = new NamedText(Cut(article.Headline), Cut(article.Standfirst), Cut(article.Dateline), Cut(article.Body),
            Cut(article.Captions));
        var runs = new CapitalRuns(bounded);
        var dateline = Dateline.Of(bounded.Dateline);
        var readings = new List<Reading>();
        var open = new List<CapitalRun>();
        var taken = 0; // the end of the last name, as a rule may reach beyond its run
        var part = NamePart.Headline;
        foreach (var whole in runs.All)
        {
            if (whole.Part != part) (part, taken) = (whole.Part, 0);
            if (whole.StartingAt(taken) is not { } run || readings.Count == MostReadings || IsWithinCompany(run)) continue;
            if (BehindPlace(run) is var (place, person))
            {
                readings.Add(place);
                readings.Add(person);
                taken = person.Run.Last.End;
            }
            else if (Read(run) is { } reading)
            {
                // A rule may reach back, over a word that was read by itself: the Harbour and Fisheries Commission.
                while (open.Count > 0 && open[^1].Part == part
                    && open[^1].Last.End > reading.Run.First.Start) open.RemoveAt(open.Count - 1);
                while (readings.Count > 0 && readings[^1].Run.Part == part
                    && readings[^1].Run.Last.End > reading.Run.First.Start) readings.RemoveAt(readings.Count - 1);
                if (BeforeOffice(run, reading) is { } office) readings.Add(office);
                readings.Add(reading);
                taken = reading.Run.Last.End;
            }
            else if (PlaceRules.CountryBefore(run) is { } country)
            {
                readings.Add(country);
                var rest = run.Sub(1, run.Count);
                var other = Read(rest);
                if (other is null) open.Add(rest);
                else readings.Add(other);
                taken = (other?.Run ?? run).Last.End;
            }
            else
            {
                open.Add(run);
            }
        }

        return new NameJoining(runs, readings, open, dateline).Names(bounded)
            .Where(name => !LanguageDoubts.Has(name, article.Language)).Take(MostNames).ToList();
    }

    /// <summary>
    /// Rule "behind a place": a person right behind a known place, <c>President of the United States Anna Lind</c>, or behind the known
    /// agency of a picture: <c>Getty Images Anna Lind waves</c>.
    /// </summary>
    private static (Reading Place, Reading Person)? BehindPlace(CapitalRun run)
    {
        // Harbour Dock Pier Quayside and Co is one firm.
        if (run.After() is { Text: "and", IsJoined: true } || NameLists.Organisation(run.BodyKey) is not null) return null;
        for (var length = 1; length < run.Count - 1 && length < 4; length++)
        {
            if (NameLists.Has("given", run[length].Lower) && KnownBefore(run.Sub(0, length)) is { } place
                && PersonRules.Of(run.Sub(length, run.Count)) is { Rule: "given name" } person) return (place, person);
        }

        return null;
    }

    private static Reading? KnownBefore(CapitalRun run) =>
        PlaceRules.Of(run) is { Rule: "known place" } place ? place
            : run.Count > 1 && OrganisationRules.Of(run) is { Rule: "known body" } body && body.Run.Count == run.Count ? body : null;

    private static Reading? Read(CapitalRun run)
    {
        // The order matters: a place or body that a list knows is no person, and "Ford Motor Co" is a body before Ford is a name.
        return PlaceRules.Of(run) is { Rule: "known place" } place ? place
            : OrganisationRules.Of(run) ?? PlaceRules.Of(run) ?? PersonRules.Of(run);
    }

    /// <summary>
    /// Rule "of the office": what stands before the office of a person is a place or a body: <c>Federal Reserve Board Chairman Anna
    /// Lind</c>.
    /// </summary>
    private static Reading? BeforeOffice(CapitalRun run, Reading person)
    {
        if (person.Kind != NameKind.Person || person.Run.First.Start == run.First.Start) return null;
        var end = run.Tokens.TakeWhile(token => !NameLists.Has("offices", token.Lower)
            && !NameLists.Has("courtesies", token.Lower)).Count();
        for (; end > 0; end--)
        {
            var before = run.Sub(0, end);
            if (before.Last.End > person.Run.First.Start) return null;
            if (PlaceRules.Of(before) is { Rule: "known place" } place) return before.Before is { Text: "of" } ? null : place;
            if (NameLists.IsTown(before.Key)) return null;
            if (OrganisationRules.Of(before) is { } body && body.Run.Last.End == before.Last.End
                && (body.Rule is "known body" or "company" || IsLed(run[end].Lower, body))) return body;
            if (!OrganisationRules.IsGeneric(before.Last.Lower)) return null; // IMF Managing Director: the IMF
        }

        return null;
    }

    // Venezuelan Energy Minister: a minister's subject looks like a body.
    private static bool IsLed(string office, Reading body) =>
        body.Rule == "body" && office is not ("minister" or "secretary" or "prime") && !NameLists.Has("subjects", body.Run.Last.Lower);

    // Yamato International (Europe) Ltd names no continent.
    private static bool IsWithinCompany(CapitalRun run) =>
        run.Gap.EndsWith("(") && run.Behind.StartsWith(") ") && run.After() is { IsCapital: true } next
            && NameLists.Has("companies", next.Lower);

    private static string Cut(string text) => text.Length > LongestPart ? text[..LongestPart] : text;
}
