namespace NewsArchive.Formats.Naming;

/// <summary>The rules by which a run is an organisation.</summary>
internal static class OrganisationRules
{
    private const int MostWords = 8; // more is a list or a headline

    /// <summary>The organisation that a run names; null where it names none. <c>IsNothing</c> is told where it is a body but not which.</summary>
    public static Reading? Of(CapitalRun run)
    {
        run = WithoutOffice(run);
        return Known(run) ?? KnownBeginning(run) ?? OfPlace(run) ?? WithAnd(run) ?? Acronym(run) ?? Symbol(run) ?? Ending(run) ?? Ampersand(run) ?? Firm(run);
    }

    /// <summary>Rule "known body": a row of the list, such as <c>European Union</c> or <c>EU</c>.</summary>
    private static Reading? Known(CapitalRun run) =>
        NameLists.Organisation(NameKey.OfOrganisation(run.Form)) is { } known ? new Reading(run, NameKind.Organisation, "known body", known.Key, known.Form) : null;

    /// <summary>Rule "known beginning": a known body's name of two words or more goes on: <c>Merrill Lynch Capital Markets</c>.</summary>
    private static Reading? KnownBeginning(CapitalRun run) =>
        run.Count is > 2 and < 6 && !run.Tokens.Any(token => NameLists.Has("offices", token.Lower) || NameLists.Has("courtesies", token.Lower) || NameLists.Has("given", token.Lower))
        && Enumerable.Range(2, run.Count - 2).Any(length => NameLists.Organisation(run.Sub(0, length).Key) is not null)
            ? Made(run, "known beginning") : null;

    /// <summary>Rule "body of": <c>Bank of England</c>, <c>Institute for Fiscal Studies</c>: a head, of or for, and a name.</summary>
    private static Reading? OfPlace(CapitalRun run)
    {
        if (!NameLists.Has("heads", run.Last.Lower) || run.Last.IsOwner || run.After() is not { Text: "of" or "for", IsJoined: true })
        {
            return null;
        }

        var end = run.Count + 1;
        if (run.After(1) is { Text: "the", IsJoined: true }) end++;
        var start = end;
        while (end < MostWords && end - run.Count < 6 && run.After(end - run.Count) is { IsJoined: true } word
            && !NameLists.Has("offices", word.Lower) && !NameLists.Has("courtesies", word.Lower) && (word.IsCapital || GoesOn(run, end, word)))
        {
            end++;
        }

        var whole = run.Sub(0, end);
        return end > start && whole.Tokens.Any(token => token.IsCapital && !IsGeneric(token.Lower)) ? Made(whole, "body of") : null;
    }

    // "and" goes on within such a name only from one word to one: the Institute of Arts and Sciences.
    private static bool GoesOn(CapitalRun run, int at, NameToken word) =>
        word.Text == "and" && NameLists.Has("generic", run[at - 1].Lower) && run.After(at - run.Count + 1) is { IsCapital: true, IsJoined: true } next && NameLists.Has("generic", next.Lower);

    /// <summary>Rule "and": <c>the Securities and Exchange Commission</c>: one word after the article, and a body of the state.</summary>
    private static Reading? WithAnd(CapitalRun run) =>
        NameLists.Has("government", run.Last.Lower) && run.First.IsJoined && run.Preceding() is { Text: "and", IsJoined: true }
        && run.Preceding(1) is { IsCapital: true } left && run.Preceding(2) is { Lower: "the" } && left.IsJoined && !NameLists.IsAnyPlace(left.Lower)
        && (run.Count > 1 || !IsGeneric(left.Lower))
            ? Made(run.Sub(-2, run.Count), "and") : null;

    /// <summary>Rule "acronym": its initials behind it in brackets, and a word of a body in it or three words at least.</summary>
    private static Reading? Acronym(CapitalRun run)
    {
        if (AcronymBehind(run) is not { } acronym) return null;
        var initials = string.Concat(run.Tokens.Where(token => token.IsCapital).Select(token => char.ToUpperInvariant(token.Text[0])));
        var isBody = run.Tokens.Any(token => NameLists.Has("bodies", token.Lower) || NameLists.Has("government", token.Lower));
        return initials == acronym && run.Count > 1 && isBody ? Made(run, "acronym") : null;
    }

    /// <summary>Rule "symbol": the mark of a stock behind it, such as <c>&lt;TCB&gt;</c> or <c>(NYSE: TCB)</c>.</summary>
    private static Reading? Symbol(CapitalRun run)
    {
        var behind = run.Behind;
        var isMark = behind.StartsWith(" <") && behind[2..] is var mark && mark.IndexOf('>') is > 0 and < 10 and var end && !mark[..end].ContainsAnyInRange('a', 'z');
        var isExchange = behind.StartsWith(" (NYSE") || behind.StartsWith(" (Nasdaq", StringComparison.OrdinalIgnoreCase) || behind.StartsWith(" (LSE");
        return (isMark || isExchange) && !run.Tokens.All(token => IsGeneric(token.Lower)) ? Made(run, "symbol") : null;
    }

    /// <summary>Rule "ending": its last word is a company's or a body's, and another word says which.</summary>
    private static Reading? Ending(CapitalRun run)
    {
        var isCompany = NameLists.Has("companies", run.Last.Lower);
        if (run.Count < 2 || run.Count > MostWords || !(isCompany || NameLists.Has("bodies", run.Last.Lower)) || run.Tokens.All(token => IsGeneric(token.Lower)))
        {
            return null;
        }

        // LL and E Royalty Trust begins before the run; a place and International is a contest as often as a company.
        var isCut = run.First.Text.Length == 1 && run.Before is { Text: "and" };
        var isContest = run.Count == 2 && run.Last.Lower == "international" && NameLists.IsAnyPlace(run.First.Lower);
        var isOfPlace = run.Count == 2 && run.Before is { Lower: "a" or "an" } && NameLists.IsAnyPlace(run.First.Lower); // an Alberta Corp
        return isCut || isContest || isOfPlace ? null : Made(run, isCompany ? "company" : "body");
    }

    /// <summary>Rule "ampersand": <c>Marks &amp; Spencer</c>.</summary>
    private static Reading? Ampersand(CapitalRun run) =>
        run.Count is > 2 and < 6 && run.Tokens.Any(token => token.Text == "&") ? Made(run, "ampersand") : null;

    /// <summary>Rule "firm": what it is stands right before the name: <c>software firm Acme</c>.</summary>
    private static Reading? Firm(CapitalRun run) =>
        run.Count < 5 && !run.Last.IsOwner && run.First.IsJoined && run.Before is { IsCapital: false } before && NameLists.Has("firms", before.Lower)
        && !run.Tokens.Any(token => NameLists.Has("offices", token.Lower) || NameLists.Has("courtesies", token.Lower) || NameLists.Has("peoples", token.Lower) || NameLists.Has("things", token.Lower))
        && !NameLists.IsAnyPlace(run.Key) && !run.Tokens.All(token => IsGeneric(token.Lower))
            ? Made(run, "firm") : null;

    private static Reading Made(CapitalRun run, string rule)
    {
        var acronym = AcronymBehind(run);
        return NameLists.Organisation(NameKey.OfOrganisation(run.Form)) is { } known
            ? new Reading(run, NameKind.Organisation, rule, known.Key, known.Form) { Acronym = acronym }
            : new Reading(run, NameKind.Organisation, rule, NameKey.OfOrganisation(run.Form)) { Acronym = acronym };
    }

    /// <summary>The capitals in brackets behind a run; null where there are none.</summary>
    private static string? AcronymBehind(CapitalRun run)
    {
        var behind = run.Behind;
        if (!behind.StartsWith(" (")) return null;
        var end = behind[2..].IndexOf(')');
        return end is >= 2 and <= 8 && !behind.Slice(2, end).ContainsAnyExceptInRange('A', 'Z') ? behind.Slice(2, end).ToString() : null;
    }

    // Rule "office before": Chairman Ford Motor Co is no name; the office before a body is not of it.
    private static CapitalRun WithoutOffice(CapitalRun run) =>
        run.Count > 2 && NameLists.Has("courtesies", run.First.Lower) ? run.Sub(1, run.Count) : run;

    private static bool IsGeneric(string lower) =>
        NameLists.Has("generic", lower) || NameLists.Has("companies", lower) || NameLists.Has("bodies", lower) || NameLists.Has("offices", lower)
        || NameLists.Has("particles", lower) || lower == "&";
}
