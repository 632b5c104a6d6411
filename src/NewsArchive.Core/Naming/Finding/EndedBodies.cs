namespace NewsArchive.Core.Naming.Finding;

/// <summary>The rule by which a run is an organisation as its last word is a company's or a body's.</summary>
internal static class EndedBodies
{
    private const int MostWords = 8; // more is a list or a headline

    /// <summary>Rule "ending": its last word is a company's or a body's, and another word says which.</summary>
    public static Reading? Of(CapitalRun run)
    {
        var isCompany = NameLists.Has("companies", run.Last.Lower);
        run = WithPartner(Bracketed(WithOpener(run)));
        if (run.First.IsFirst && NameLists.Has("numbers", run.First.Lower)) return null; // Four Navy ships
        if (IsPerson(run) || run.Gap.EndsWith("/")) return null; // the Royal Brack/Lind Group begins before the stroke
        if (run.Count < 2 || run.Count > MostWords || !OrganisationRules.IsEnding(run.Last.Lower)
            || (run.All(token => OrganisationRules.IsGeneric(token.Lower)) && !IsNamed(run, isCompany)))
        {
            return null;
        }

        // LL and E Royalty Trust begins before the run; a place and International is a contest as often as a company.
        var isCut = run.First.Text.Length == 1 && run.Before is { Text: "and" };
        var isContest = run.Count == 2 && run.Last.Lower == "international" && NameLists.IsAnyPlace(run.First.Lower);
        // An Alberta Corp; but in an Alberta Police spokesman it is the spokesman who is one of many.
        var isOfPlace = run.Count == 2 && run.Before is { Lower: "a" or "an" } && NameLists.IsAnyPlace(run.First.Lower)
            && !(run.After() is { IsCapital: false, IsJoined: true } behind && NameLists.Has("of firms", behind.Lower));
        if (isCut || isContest || isOfPlace || IsRestOfAnother(run) || IsOfCountryOnly(run)) return null;
        if (!isCompany || !CompoundNames.IsPartnership(run)) return OrganisationRules.Made(run, isCompany ? "company" : "body");
        // Where the others are not sure, no one knows where the name begins.
        return CompoundNames.PartnersBefore(run) is > 0 and var partners ? OrganisationRules.Made(run.Sub(-partners, run.Count), "company")
            : NameLists.Has("companies", run.Preceding()!.Value.Lower) && run.KnownBefore(2) is null
                ? OrganisationRules.Made(run, "company")
                : null;
    }

    /// <summary>
    /// Rule "generic, but a name": common words name a firm where no article stands before them and a legal form behind (<c>Central Stores
    /// Inc</c>), and a committee where they say of which chamber it is (<c>Senate Transport Committee</c>).
    /// </summary>
    private static bool IsNamed(CapitalRun run, bool isCompany) => (isCompany && IsSentence(run)) || (run.Count > 2 && (isCompany
        ? run.Before is not { Lower: "the" or "a" or "an" or "and" or "of" or "for" or "&" or "in" }
        && !(run.First.IsJoined && run.Before is { IsCapital: true })
        && run.Tokens.Count(token => !NameLists.Has("companies", token.Lower)) > 1 && !NameLists.Has("offices", run.First.Lower)
        : run.First.Lower is "house" or "senate" && run.Last.Lower is "committee" or "subcommittee"));

    /// <summary>
    /// Rule "speaks of itself": what begins a sentence and says something of itself is one body, whatever its words mean: <c>Premier
    /// Stores Corp said it</c>, <c>Brack and Lind Bank said its board</c>; two would speak of themselves as "they".
    /// </summary>
    private static bool IsSentence(CapitalRun run) =>
        run.First.IsFirst && !run.Last.IsOwner && run.After() is { Lower: "said" or "says", IsCapital: false, IsJoined: true }
            && run.After(1) is { Lower: "it" or "its", IsJoined: true };

    // The whole of what speaks of itself, with what stands before "and"; but each of two firms has its legal form.
    private static CapitalRun WithPartner(CapitalRun run)
    {
        if (!run.First.IsJoined || run.Before is not { Text: "and", IsJoined: true }
            || !OrganisationRules.IsEnding(run.Last.Lower)) return run;
        var first = 1;
        while (run.Preceding(first) is { IsCapital: true, IsOwner: false } word && !NameLists.Has("companies", word.Lower)
            && !NameLists.Has("peoples", word.Lower) && (first == 1 || run.Preceding(first - 1)!.Value.IsJoined))
        {
            first++;
        }

        var left = run.Sub(-first, -1);
        return first > 1 && IsSentence(run.Sub(-first, run.Count)) && !NameLists.IsAnyPlace(left.Key)
            && NameLists.Organisation(left.BodyKey) is null && !NameLists.Has("never", left.First.Lower)
                ? run.Sub(-first, run.Count) : run;
    }

    /// <summary>
    /// Rule "with its first word": a sentence that begins with a common word and goes on with a body's name begins with that name:
    /// <c>Commodity Futures Trading Commission</c>.
    /// </summary>
    private static CapitalRun WithOpener(CapitalRun run) =>
        (run.Count > 1 || (run.Before is not null && NameLists.Has("companies", run.First.Lower) && IsSentence(run.Sub(-1, run.Count))))
            && OrganisationRules.IsEnding(run.Last.Lower) && run.First.IsJoined
            && run.Before is { IsCapital: true, IsFirst: true, Lower.Length: > 3 } first
        && !(NameLists.Has("openers", first.Lower) || NameLists.Has("never", first.Lower) || NameLists.Has("calendar", first.Lower)
        || NameLists.Has("firms", first.Lower)
            || NameLists.Has("roles", first.Lower) || NameLists.Has("offices", first.Lower) || NameLists.Has("peoples", first.Lower))
            ? run.Sub(-1, run.Count) : run;

    /// <summary>Rule "bracketed": what stands in pointed brackets is one name: <c>&lt;Ali and Fahd Brack Group></c>.</summary>
    private static CapitalRun Bracketed(CapitalRun run)
    {
        if (!run.Behind.StartsWith(">") || run.Gap.EndsWith("<")) return run;
        for (var words = 1; words < 6 && run.Preceding(words - 1) is not null; words++)
        {
            if (run.Sub(-words, run.Count) is { First.IsCapital: true } whole && whole.Gap.EndsWith("<"))
            {
                return whole.Form.Contains('>', StringComparison.Ordinal) || !whole.Form.Contains(' ', StringComparison.Ordinal) ? run
                    : whole.First.Lower == "the" ? whole.Sub(1, whole.Count) : whole;
            }
        }

        return run;
    }

    /// <summary>
    /// Rule "two behind and": whether the words before "and" are of the name no one knows: MacAndrews and Brack Group, Livestock and Meat
    /// Board.
    /// </summary>
    public static bool IsRestOfAnother(CapitalRun run) =>
        run.First.IsJoined && (run.Before is { Text: "and", IsJoined: true } || run.Before is { Text: "und" or "et" })
            && run.Preceding(1) is { IsCapital: true, IsOwner: false } left
        && (run.Count == 2 || NameLists.Has("peoples", left.Lower)) && !OrganisationRules.IsEnding(left.Lower)
            && !NameLists.IsAnyPlace(left.Lower)
        && NameLists.Organisation(left.Lower) is null;

    // U.K. Bank, U.S. Airlines: those of a country, not one of them.
    private static bool IsOfCountryOnly(CapitalRun run) =>
        (run.Count == 2 && NameLists.Has("of any country", run.Last.Lower)
            && (NameLists.Has("peoples", run.First.Lower) || NameLists.Place(run.First.Lower) is not null))
        || (run.Count == 2 && run.First.IsAllCapitals && NameLists.Has("of countries", run.Last.Lower)
        && NameLists.Place(run.First.Lower) is not null);

    // Anna Steel is a person, and Mr Steel too.
    private static bool IsPerson(CapitalRun run) =>
        run.Last.Lower is "steel" or "banks" or "mines" && run.Count is 2 or 3 && NameLists.Has("given", run.First.Lower);
}
