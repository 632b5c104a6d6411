namespace NewsArchive.Core.Naming.Finding;

/// <summary>The rules by which a run is a place.</summary>
internal static class PlaceRules
{
    private const int MostOfApposition = 4; // words from the comma to the word that says what it is

    /// <summary>The place that a run names; null where it names none.</summary>
    public static Reading? Of(CapitalRun run) => Known(run) ?? InShort(run) ?? Direction(run) ?? Located(run) ?? WithCountry(run)
        ?? SaidToBe(run) ?? Ending(WithoutCountry(run)) ?? Head(run);

    /// <summary>Rule "town": another mention of a town that the text has placed somewhere.</summary>
    public static Reading? Again(CapitalRun run, IReadOnlySet<string> placed) =>
        run.Key is var key && placed.Contains(key) ? new Reading(run, NameKind.Place, "town", key) : null;

    /// <summary>
    /// Rule "great town": a town of 250,000 people and more where one goes to or comes from it, and one such as Washington anywhere. In a
    /// report of a match it is mostly a club.
    /// </summary>
    public static Reading? GreatTown(CapitalRun run, bool isOfSport)
    {
        if (!NameLists.IsGreatTown(run.Key) || run.Behind.StartsWith("$")) return null;
        var isPlain = NameLists.Place(run.Key, ListedEvidence.NoNamesake) is not null;
        if (run.Last.IsOwner && !isPlain) return null;
        // One of several places in a row.
        var isInRow = run.Gap is ", " && run.Preceding() is { IsCapital: true } other
            && (NameLists.IsGreatTown(other.Lower) || NameLists.Place(other.Lower) is not null) && !NameLists.Has("given", run.First.Lower);
        return !isOfSport && (IsWay(run) || isPlain || isInRow) ? Made(run, "great town") : null;
    }

    /// <summary>
    /// Rule "site": a street, a square or a building by its last word, but not in a text of films and songs, which are called so too.
    /// </summary>
    public static Reading? Site(CapitalRun run, bool isOfWorks) =>
        !isOfWorks && run.Count is 2 or 3 && NameLists.Has("sites", run.Last.Lower) && !run.Last.IsOwner && !run.Last.IsAllCapitals
        && run.Before is not { Lower: "a" or "an" }
        && !run.Tokens.Take(run.Count - 1).All(token => OrganisationRules.IsGeneric(token.Lower) || NameLists.Has("peoples", token.Lower))
        // Gary Lane
        && !(
            run.Count == 2 && NameLists.Has("given", run.First.Lower) && run.Last.Lower is not ("street" or "road" or "avenue" or "square"))
            ? Made(run, "site") : null;

    private static bool IsWay(CapitalRun run) => run.Gap is " " && run.Before is { IsCapital: false } before
        && NameLists.Has("ways", before.Lower);

    /// <summary>
    /// Rule "country before": reports that write a capital behind the stop of <c>U.S.</c> leave a country and a common word: <c>the U.S.
    /// Market</c>.
    /// </summary>
    public static Reading? CountryBefore(CapitalRun run) =>
        run.Count > 1 && run.First.Text.EndsWith('.') && run.First.Text.Length > 3 && !NameLists.Has("things", run[1].Lower)
            && !NameLists.Has("sites", run.Last.Lower)
            && !NameLists.Has("money", run[1].Lower) && NameLists.Place(run.Sub(0, 1).Key) is { } known
            ? new Reading(run.Sub(0, 1), NameKind.Place, "country before", known.Key, known.Form) : null;

    /// <summary>Rule "known place": a row of the list that needs no evidence.</summary>
    private static Reading? Known(CapitalRun run) =>
        !run.Behind.StartsWith("$") && !IsOfBody(run) && (NameLists.Place(run.Key)
            ?? (run.Gap is " " && run.Before is { Lower: "the" } && run.After() is not { Lower: "of" }
            ? NameLists.Place(run.Key, ListedEvidence.Article) : null)) is { } known
            ? new Reading(run, NameKind.Place, "known place", known.Key, known.Form) : null;

    // The Widget Workers of America are one body.
    private static bool IsOfBody(CapitalRun run) =>
        run.Count == 1 && run.First.Lower == "america" && run.First.IsJoined && run.Before is { Text: "of", IsJoined: true }
            && run.Preceding(1) is { IsCapital: true };

    /// <summary>
    /// Rule "state behind a town": an abbreviation of the list behind a town, <c>Smallbury, Calif.</c>, and a name that is often a
    /// person's behind what one is in or comes from: <c>in Smallbury, Virginia</c>.
    /// </summary>
    private static Reading? InShort(CapitalRun run) =>
        run.Count == 1 && run.Gap is ", " && run.Before is { IsCapital: true } town
        && (NameLists.Place(run.Key, ListedEvidence.Town)
            ?? (run.Preceding(1) is { IsCapital: false } before
                && (NameLists.Has("locatives", before.Lower) || (NameLists.IsTown(town.Lower) && NameLists.Has("ways", before.Lower)))
                ? NameLists.Place(run.Key, ListedEvidence.Text) : null)) is { } state
            ? new Reading(run, NameKind.Place, "state behind a town", state.Key, state.Form) : null;

    /// <summary>
    /// Rule "on a day": what something happened in, on a day that is named, is a place where no word of it tells of something else:
    /// <c>in Smallbury on Monday</c>. In a report of a match or on films it may be a contest or a film.
    /// </summary>
    public static Reading? OnDay(CapitalRun run, bool isOfContest) =>
        !isOfContest && run.Count < 3 && run.IsLocated && !run.Last.IsOwner && run.After() is { IsCapital: false, IsJoined: true } on
            && run.After(1) is { IsJoined: true } day
        && ((on.Lower == "on" && NameLists.Has("calendar", day.Lower))
        || (on.Lower == "in" && (day.Text.Length == 4 && day.Text.All(char.IsAsciiDigit))))
        && IsUntold(run) ? Made(run, "on a day") : null;

    /// <summary>Rule "near": what something is near to is a place where no word of it tells of something else.</summary>
    public static Reading? Near(CapitalRun run, bool isOfSport) =>
        !isOfSport && run.Count < 3 && run.Gap is " " && run.Before is { Lower: "near", IsCapital: false } && !run.Last.IsOwner
            && !(run.After() is { IsJoined: true } number && char.IsAsciiDigit(number.Text[0])) // Interstate 5
            && IsUntold(run) ? Made(run, "near") : null;

    private static bool IsUntold(CapitalRun run) =>
        !run.Any(token => token.IsAllCapitals || OrganisationRules.IsGeneric(token.Lower) || NameLists.Has("things", token.Lower)
            || NameLists.Has("peoples", token.Lower) || NameLists.Has("given", token.Lower));

    /// <summary>Rule "direction": a direction with a capital before a known place, such as <c>West Texas</c>.</summary>
    private static Reading? Direction(CapitalRun run) =>
        run.Count > 1 && NameLists.Has("directions", run.First.Lower) && NameLists.Place(run.Sub(1, run.Count).Key) is not null
            ? Made(run, "direction") : null;

    /// <summary>Rule "located": a town of the list behind in, near or outside.</summary>
    private static Reading? Located(CapitalRun run) => run.IsLocated && !run.Last.IsOwner && NameLists.IsTown(run.Key)
        ? Made(run, "located") : null;

    /// <summary>
    /// Rule "with country": a town and behind a comma the country or state it is in; unlisted towns only behind in, near or outside, or
    /// where one goes to or comes from them and the country's name ends there: <c>of Smallbury, Ohio</c>, but <c>of Theo Brack, U.S.
    /// Attorney</c>.
    /// </summary>
    private static Reading? WithCountry(CapitalRun run)
    {
        if (run.Count > 3 || !run.Behind.StartsWith(", ") || run.Last.IsOwner || run.After() is not { IsCapital: true } next)
        {
            return null;
        }

        var end = 1;
        while (end < 3 && run.After(end) is { IsCapital: true, IsJoined: true }) end++;
        var words = NameLists.Has("states in short", next.Lower) ? 1
            : Enumerable.Range(1, end).FirstOrDefault(length => IsKnown(run.Sub(run.Count, run.Count + length)));
        if (words == 0) return null;
        var isPlaceList = run.Gap is ", " or " and "; // one of several places in a row says nothing of the next
        var isTown = NameLists.IsTown(run.Key) ? !isPlaceList : run.IsLocated
            || (IsWay(run) && IsUnlistedTown(run, run.Sub(run.Count, run.Count + words)));
        return isTown ? Made(run, "with country") : null;
    }

    private static bool IsKnown(CapitalRun run) => NameLists.IsAnyPlace(run.Key)
        && (NameLists.Place(run.Key) ?? NameLists.Place(run.Key, ListedEvidence.Text)) is not null;

    private static bool IsUnlistedTown(CapitalRun run, CapitalRun country) =>
        !country.Last.IsOwner && country.After() is not { IsCapital: true, IsJoined: true } && run.First.Text.Length > 2
        && run.All(token => token.Lower is "city" or "park"
        || !(token.IsAllCapitals || NameLists.Has("given", token.Lower) || NameLists.Has("offices", token.Lower)
            || NameLists.Has("things", token.Lower) || OrganisationRules.IsGeneric(token.Lower)));

    /// <summary>
    /// Rule "said to be a place": <c>the village of Smallbury</c>, <c>Smallbury, a small port</c>, <c>Brackley province</c>,
    /// <c>Smallbury-based</c>.
    /// </summary>
    private static Reading? SaidToBe(CapitalRun run)
    {
        if (run.Count > 3 || run.Last.IsOwner || run.Any(token => NameLists.Has("offices", token.Lower)
            || NameLists.Has("peoples", token.Lower) || NameLists.Has("things", token.Lower))) return null;
        var isOf = run.Gap is " " && run.Before is { Text: "of", IsJoined: true } && run.Preceding(1) is { IsCapital: false } noun
            && NameLists.Has("place nouns", noun.Lower);
        var isPart = run.After() is { IsCapital: false, IsJoined: true } after && NameLists.Has("parts of countries", after.Lower);
        var isBase = run.Behind.StartsWith("-based") && (NameLists.IsAnyPlace(run.Key));
        return isOf || isPart || isBase || IsApposition(run) ? Made(run, "said to be a place") : null;
    }

    private static bool IsApposition(CapitalRun run)
    {
        if (!run.Behind.StartsWith(", ") || run.After() is not { Lower: "a" or "the", IsCapital: false }
            || run.Before is { IsCapital: true }) return false;
        for (var at = 1; at < MostOfApposition && run.After(at) is { IsCapital: false, IsJoined: true } word; at++)
        {
            // a port town
            if (NameLists.Has("place nouns", word.Lower) && run.After(at + 1) is { IsJoined: true } more
                && NameLists.Has("place nouns", more.Lower)) continue;
            if (NameLists.Has("place nouns", word.Lower)) return run.After(at + 1) is not { } next
                || next.Lower is "in" or "of" or "on" or "near" or "about" or "where" or "that" or "with" or "outside" or "some" or "to"
                || !next.IsJoined;
        }

        return false;
    }

    /// <summary>Rule "place ending": <c>Harris County</c>, <c>Mekong River</c>.</summary>
    private static Reading? Ending(CapitalRun run) =>
        run.Count is 2 or 3 && NameLists.Has("places", run.Last.Lower) && !run.Last.IsAllCapitals // RAIN FALLS tells nothing of falls
        && !run.Tokens.Take(run.Count - 1).All(token => NameLists.Has("generic", token.Lower) || NameLists.Has("peoples", token.Lower))
            ? Made(run, "place ending") : null;

    /// <summary>Rule "place head": <c>Lake Erie</c>, <c>Mount Fuji</c>, <c>Gulf of Oman</c>.</summary>
    private static Reading? Head(CapitalRun run)
    {
        if (run.Last.Lower == "republic" && run.After() is { Text: "of", IsJoined: true }
            && run.After(1) is { IsCapital: true, IsJoined: true }
            && NameLists.Place(run.Sub(0, run.Count + 2).Key) is { } republic) return new Reading(run.Sub(0, run.Count + 2),
            NameKind.Place, "place head", republic.Key, republic.Form);
        if (!NameLists.Has("place heads", run.First.Lower)) return null;
        if (run.Count is 2 or 3 && run.First.Lower is "lake" or "mount" or "cape" or "river" or "fort"
            && !run.Any(token => NameLists.Has("things", token.Lower)))
        {
            return Made(run, "place head");
        }

        return run.Count == 1 && run.First.Lower is "gulf" or "strait" or "straits" or "isle" or "cape" or "republic" or "sea" or "bay"
            && run.After() is { Text: "of", IsJoined: true } && run.After(1) is { IsCapital: true, IsJoined: true }
            ? Made(run.Sub(0, 3), "place head") : null;
    }

    // Rule "country before": the Alaskan Prudhoe Bay and U.K. North Sea are Prudhoe Bay and the North Sea.
    private static CapitalRun WithoutCountry(CapitalRun run) =>
        run.Count > 2 && (NameLists.Has("peoples", run.First.Lower)
            || (run.First.Text.EndsWith('.') && NameLists.Place(NameKey.Of(run.First.Text)) is not null))
            ? run.Sub(1, run.Count) : run;

    private static Reading Made(CapitalRun run, string rule) =>
        NameLists.Place(run.Key) is { } known ? new(run, NameKind.Place, rule, known.Key, known.Form)
            : new(run, NameKind.Place, rule, run.Key);
}
