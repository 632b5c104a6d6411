namespace NewsArchive.Core.Naming.Finding;

/// <summary>
/// The rules by which a run is an organisation although no word of it says so: by what a text does with it. They are asked where no other
/// rule has read it, and where no person of the text has that surname.
/// </summary>
internal static class BodiesByUse
{
    // Words behind which common words stand for themselves
    private static readonly string[] Leads = ["the", "a", "an", "and", "of", "at", "for", "to", "in"];

    private const int MostWords = 4;
    private const int MostOfReport = 5; // words from the verb to what is reported
    private const int MostOfApposition = 7; // words from the comma to the word that says what it is

    /// <summary>The rule by which a run is a body; null where none says so.</summary>
    public static string? Of(CapitalRun run)
    {
        if (run.Count > MostWords) return null;
        if (IsGenericName(run)) return "speaks without an article";
        var rule = IsCalled(run) ? "called so" : IsApposition(run) ? "said to be" : IsRelated(run) ? "related" : IsOfFirm(run) ? "of firms"
            : Speaks(run) ? "speaks" : Reports(run) ? "reports" : IsExample(run) ? "one of several" : IsOwned(run) ? "owned"
            : IsSource(run) ? "source" : null;
        return rule is not null && IsName(run) && !IsRest(run) && !IsSymbol(run) ? rule : null;
    }

    /// <summary>
    /// Rule "known with evidence": a paper of the list where it is said to report, a club of the list in the report of a match, and a body
    /// of a country where the text tells of that country: Congress.
    /// </summary>
    /// <param name="run">The words.</param>
    /// <param name="subject">What the text is about.</param>
    public static Reading? Listed(CapitalRun run, TextSubject subject)
    {
        var key = run.BodyKey;
        var isThe = run.Before is { Lower: "the" } && run.Gap is " ";
        var isPaper = isThe && (run.Last.IsOwner
            || run.Preceding(1) is { Lower: "told" or "to" or "in" or "by" or "of" or "through" or "from" or "at" }
            || (run.After() is { IsCapital: false, IsJoined: true } after
            && (NameLists.Has("saying", after.Lower) || after.Lower is "newspaper" or "reported" or "newspapers")));
        var known = (isPaper ? NameLists.Organisation(key, ListedEvidence.Article) : null)
            ?? (subject.IsOfSport ? NameLists.Organisation(key, ListedEvidence.Text) : null)
            ?? NameLists.Organisation(key, ListedEvidence.NoNamesake)
            ?? (NameLists.Organisation(key, ListedEvidence.Country) is { Country: { } country } body && subject.TellsOf(country)
            && run.Before is not ({ IsCapital: true, IsJoined: true } or { Lower: "state" or "s" or "its" or "their" }) ? body : null);
        if (known is not null) return new Reading(run, NameKind.Organisation, "known with evidence", known.Key, known.Form);
        return subject.IsOfSport && (IsTeam(run) || IsOfPlayer(run))
            ? new Reading(run, NameKind.Organisation, "team", run.BodyKey, run.Form) : null;
    }

    // Rule "team" of a player: in brackets behind a name in full, in the report of a match: Theo Brack (Osterby).
    private static bool IsOfPlayer(CapitalRun run) =>
        run.Count < 3 && run.Gap is " (" && run.Behind is [')' or '/', ..] && run.Before is { IsCapital: true, IsJoined: true } surname
        && run.Preceding(1) is { IsCapital: true } && run.First.Text.Length > 3 && !run.First.IsAllCapitals
        && run.All(token => token.IsCapital && !NameLists.Has("calendar", token.Lower) && !NameLists.Has("peoples", token.Lower))
        && !NameLists.Has("peoples", surname.Lower);

    // Rule "team": a town and a word of many, in the report of a match: Oslo Harbourers. Behind an article any town, else a great one.
    private static bool IsTeam(CapitalRun run) =>
        run.Count is 2 or 3 && !run.Last.IsOwner && run.Last.Lower.Length > 3 && run.Last.Lower[^1] == 's' && run.Last.Lower[^2] != 's'
        && run.Sub(0, run.Count - 1).Key is var town
        && (run.Before is { Lower: "the" } ? NameLists.IsAnyPlace(town) : NameLists.IsGreatTown(town))
        && !NameLists.Has("things", run.Last.Lower) && !NameLists.Has("places", run.Last.Lower)
        && !NameLists.Has("calendar", run.Last.Lower) && !NameLists.IsAnyPlace(run.Key);

    /// <summary>Rule "called so": what it is stands right behind it: <c>the Brackley newspaper</c>, <c>Brackley magazine</c>.</summary>
    private static bool IsCalled(CapitalRun run) =>
        !run.Last.IsOwner && run.After() is { IsCapital: false, IsJoined: true } after && NameLists.Has("called", after.Lower)
        || (!run.Last.IsOwner && run.After() is { Lower: "news" or "press", IsJoined: true }
        && run.After(1) is { Lower: "agency", IsJoined: true });

    /// <summary>
    /// Rule "said to be": behind a comma an article and what it is: <c>Brackley, a maker of nails</c>, <c>Brackley, the Dutch bank</c>.
    /// </summary>
    private static bool IsApposition(CapitalRun run)
    {
        if (!run.Behind.StartsWith(", ") || run.After() is not { Lower: "a" or "an" or "the" or "one", IsCapital: false }) return false;
        for (var at = 1; at < MostOfApposition && run.After(at) is { } word
            && (at == 1 || word.IsJoined || word.IsCapital || word.Text == "based"); at++)
        {
            // The analyst of the company is none; nor is a firm's new car.
            if (word.IsOwner || NameLists.Has("particles", word.Text)
                || word.Lower is "of" or "at" or "for" or "in" or "who" or "whose" or "and" or "to" or "from") return false;
            // what it did begins a clause: with Cheese, the company sells
            if (word.Lower == "company" && at == 1 && run.After()!.Value.Lower == "the") return false;
            if (!word.IsCapital && NameLists.Has("firm nouns", word.Lower))
            {
                return run.After(at + 1) is not { IsCapital: false, IsJoined: true } next || !NameLists.Has("roles", next.Lower);
            }
        }

        return false;
    }

    /// <summary>
    /// Rule "related": what only a firm has stands before it: <c>a subsidiary of Brackley</c>, <c>a stake in Brackley</c>, <c>an analyst
    /// with Brackley</c>.
    /// </summary>
    private static bool IsRelated(CapitalRun run)
    {
        if (run.Gap is not " " || run.Before is not { IsCapital: false } preposition || run.Preceding(1) is not { IsCapital: false } before
            || !preposition.IsJoined) return false;
        return preposition.Lower switch
        {
            "of" => NameLists.Has("parts of firms", before.Lower),
            "in" => before.Lower is "stake" or "stakes" or "shareholding" or "shareholder" or "shareholders" or "investor" or "shares",
            "at" or "with" or "for" =>
                before.Lower is "analyst" or "analysts" or "economist" or "economists" or "broker" or "dealer" or "trader" or "strategist",
            "to" => before.Lower is "contributor" or "contributors",
            _ => false,
        } || (preposition.Lower == "for" && NameLists.Has("speakers for", before.Lower));
    }

    /// <summary>
    /// Rule "of firms": it has shares, a unit or a spokesman, or what no person has is its own: <c>Brackley shares</c>,
    /// <c>Brackley's chairman</c>.
    /// </summary>
    private static bool IsOfFirm(CapitalRun run)
    {
        if (!run.Last.IsOwner)
        {
            return run.After() is { IsCapital: false, IsJoined: true } after && ((NameLists.Has("owned by firms", after.Lower)
                && (after.Lower is not ("unit" or "group") || HasUnits(run, after.Lower)))
                || (after.Lower == "chief" && run.After(1) is { Lower: "executive", IsJoined: true }));
        }

        var behind = run.After() is { Text: "s" } ? 1 : 0; // the possessive ending is a word of its own
        return run.After(behind) is { IsCapital: false } owned && (NameLists.Has("of firms alone", owned.Lower)
            || (owned.Lower == "chief" && run.After(behind + 1) is { Lower: "executive", IsJoined: true }));
    }

    // The Brackley group; but the Anti-noise and the Anglo-Dutch group are described so, and in the Cup group are several.
    private static bool HasUnits(CapitalRun run, string called) =>
        !run.First.IsFirst && !run.Any(token => (called == "group" && NameLists.Has("things", token.Lower))
            || (token.Lower.LastIndexOf('-') is > 0 and var at && (NameLists.Has("peoples", token.Lower[(at + 1)..])
            || char.IsLower(token.Text[token.Text.LastIndexOf('-') + 1]))));

    /// <summary>
    /// Rule "speaks without an article": common words that speak name a body where no article stands before them, as only a name goes
    /// without: <c>Royal Trust said</c>, but <c>the Foreign Ministry said</c>.
    /// </summary>
    private static bool IsGenericName(CapitalRun run) =>
        run.Count is 2 or 3 && !run.Last.IsOwner && run.After() is { IsCapital: false, IsJoined: true } verb
            && verb.Lower is "said" or "says"
        && (run.Before is null || (run.Gap is ", " or " " && run.Before is { IsCapital: false } word && !Leads.Contains(word.Lower)))
        && run.All(
            token => OrganisationRules.IsGeneric(token.Lower) && !NameLists.Has("offices", token.Lower)
                && !NameLists.Has("particles", token.Lower) && token.Text.Length > 2)
        && !NameLists.Has("government", run.Last.Lower) && !NameLists.Has("companies", run.Last.Lower)
            && run.Last.Lower is not (
                "court" or "parliament" or "police" or "senate" or "congress" or "government" or "economy" or "school");

    /// <summary>
    /// Rule "speaks": capitals that speak, and what says of itself what only a body does: <c>BHC said</c>, <c>Brackley said it
    /// acquired</c>.
    /// </summary>
    private static bool Speaks(CapitalRun run)
    {
        if (run.Last.IsOwner || run.After() is not { IsCapital: false, IsJoined: true } verb
            || !NameLists.Has("saying", verb.Lower)) return false;
        if (run.Count == 1 && run.First.Text.Length is > 2 and < 7 && run.First.IsAllCapitals && run.First.Text.All(char.IsUpper)
            && !NameLists.Has("no bodies", run.First.Lower)) return true;
        return run.After(1) switch
        {
            { Lower: "its", IsJoined: true } => true,
            { Lower: "it", IsJoined: true } => run.After(2) is { IsJoined: true } does && (NameLists.Has("done by firms", does.Lower)
                || (does.Lower is "has" or "had" && run.After(3) is { IsJoined: true } done && NameLists.Has("done by firms", done.Lower))
                || (does.Lower is "will" or "would" && run.After(3) is { IsJoined: true } doing
                && NameLists.Has("to be done by firms", doing.Lower))),
            _ => false,
        };
    }

    /// <summary>
    /// Rule "reports": what tells of its own profit is a firm: <c>Brackley reported a loss</c>, <c>Brackley announced its</c>; also in the
    /// perfect.
    /// </summary>
    private static bool Reports(CapitalRun run)
    {
        if (run.Last.IsOwner) return false;
        var at = run.After() is { Lower: "has" or "had" or "have", IsCapital: false, IsJoined: true } ? 1 : 0;
        if (run.After(at) is not { Lower: "reported" or "posted" or "announced" or "unveiled", IsCapital: false, IsJoined: true })
        {
            return false;
        }

        if (run.After(at + 1) is { Lower: "its", IsJoined: true }) return true;
        return run.After(at) is { Lower: "reported" or "posted" } && Enumerable.Range(at + 1, MostOfReport)
            .Select(number => run.After(number)).TakeWhile(word => word is { IsCapital: false, IsJoined: true })
            .Any(word => NameLists.Has("figures of firms", word!.Value.Lower));
    }

    /// <summary>Rule "owned": what belongs to a firm is one, or a part of one: <c>Brackley, which is owned by</c>.</summary>
    private static bool IsOwned(CapitalRun run) =>
        run.Behind.StartsWith(", which is owned by ") || run.Behind.StartsWith(", owned by ") || run.Behind.StartsWith(", a unit of ");

    /// <summary>Rule "one of several": what is told of many firms is told of one: <c>firms such as Brackley</c>.</summary>
    private static bool IsExample(CapitalRun run)
    {
        if (run.Gap is not " " || run.Before is not { Lower: "as" or "like" or "including", IsCapital: false } link) return false;
        var at = link.Lower != "as" ? 1 : run.Preceding(1) is { Lower: "such" } ? 2 : 0;
        return at > 0 && run.Preceding(at) is { IsCapital: false } many && NameLists.Has("many firms", many.Lower);
    }

    /// <summary>
    /// Rule "source": what is told is according to it, and a word or its letters are no person's: <c>according to Brackley Relations,</c>.
    /// </summary>
    private static bool IsSource(CapitalRun run) =>
        (run.Count == 1 ? run.First.Text.Count(char.IsUpper) > 2
            : run.Any(token => OrganisationRules.IsGeneric(token.Lower) || NameLists.Has("papers", token.Lower)
            || NameLists.Has("things", token.Lower)))
        && run.Gap is " " && run.Before is { Lower: "to", IsJoined: true } && run.Preceding(1) is { Lower: "according" }
        && run.Behind is [',' or '.' or ';', ..] && !run.Last.IsOwner;

    // Whitney of Pratt and Whitney, Engineers of the Corps of Engineers, and each of Brack and Lind; but Anna Lind of Brackley.
    private static bool IsRest(CapitalRun run) =>
        (run.First.IsJoined && run.Before is { Lower: "and" or "of" or "et" or "und" or "y", IsJoined: true } link
            && run.Preceding(1) is { IsCapital: true, IsOwner: false }
            && !(link.Lower == "of" && run.Preceding(2) is { IsCapital: true } given && NameLists.Has("given", given.Lower)))
        || (run.After() is { Lower: "and" or "et" or "und", IsJoined: true } && run.After(1) is { IsCapital: true, IsJoined: true });

    // The mark of a stock names what stands before it.
    private static bool IsSymbol(CapitalRun run) => run.Gap.EndsWith("<") && run.Behind.StartsWith(">") && run.First.IsAllCapitals
        && run.Count == 1;

    // Words that are a name's, and of no thing, place or people.
    private static bool IsName(CapitalRun run) =>
        run.First.IsCapital && !NameLists.IsAnyPlace(run.Key) && run.Key.Length > 2
            && !run.All(token => OrganisationRules.IsGeneric(token.Lower))
        && !run.Any(token => NameLists.Has("peoples", token.Lower) || NameLists.Has("courtesies", token.Lower)
        || NameLists.Has("offices", token.Lower) || NameLists.Has("roles", token.Lower)
            || NameLists.Has("calendar", token.Lower) || NameLists.Has("no bodies", token.Lower))
        && !(run.Count > 1 && NameLists.Has("given", run.First.Lower)) && !NameLists.Has("places", run.Last.Lower)
        && run.Last.Text.TrimEnd('.').Length > 1
        && NameLists.Place(NameKey.Of(run.First.Text)) is null && !(run.Count == 1 && run.First.IsFirst && run.First.Lower.Length < 4);
}
