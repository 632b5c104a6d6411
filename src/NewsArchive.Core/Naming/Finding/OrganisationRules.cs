namespace NewsArchive.Core.Naming.Finding;

/// <summary>The rules by which a run is an organisation.</summary>
internal static class OrganisationRules
{
    private const int MostWords = 8; // more is a list or a headline
    private const int MostInBrackets = 3;

    /// <summary>
    /// The organisation that a run names; null where it names none. <c>IsNothing</c> is told where it is a body but not which.
    /// </summary>
    public static Reading? Of(CapitalRun run)
    {
        run = WithBracket(WithoutOffice(run));
        return Known(run) ?? KnownBeginning(run) ?? InCountry(run) ?? OfPlace(run) ?? WithAnd(run) ?? Acronym(run) ?? Symbol(run)
            ?? Channel(run) ?? Site(run) ?? EndedBodies.Of(run) ?? Ampersand(run) ?? OfTown(run) ?? Firm(run);
    }

    /// <summary>Rule "known body": a row of the list, such as <c>European Union</c> or <c>EU</c>.</summary>
    private static Reading? Known(CapitalRun run) =>
        NameLists.Organisation(run.BodyKey) is { } known
            ? new Reading(run, NameKind.Organisation, "known body", known.Key, known.Form) { Acronym = AcronymBehind(run) } : null;

    /// <summary>Rule "known beginning": a known body's name of two words or more goes on: <c>Merrill Lynch Capital Markets</c>.</summary>
    private static Reading? KnownBeginning(CapitalRun run) =>
        run.Count is > 2 and < 6 && IsEnding(run.Last.Lower)
            && !run.Any(token => NameLists.Has("offices", token.Lower) || NameLists.Has("courtesies", token.Lower)
            || NameLists.Has("given", token.Lower))
        && Enumerable.Range(2, run.Count - 2).Any(length => NameLists.Organisation(run.Sub(0, length).Key) is not null)
            ? Made(run, "known beginning") : null;

    /// <summary>Rule "unit in a country": a known body and a country: <c>Nestle Norway</c>.</summary>
    private static Reading? InCountry(CapitalRun run) =>
        run.Count is 2 or 3 && !run.Last.IsOwner && NameLists.Place(run.Sub(run.Count - 1, run.Count).Key) is not null
            && NameLists.Organisation(run.Sub(0, run.Count - 1).Key) is not null
        && run.First.Text.Length > 1 && !NameLists.IsAnyPlace(run.Key)
            ? Made(run, "unit in a country") : null;

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
        while (end < MostWords + 2 && end - run.Count < 8 && run.After(end - run.Count) is { IsJoined: true } word
            && (!NameLists.Has("offices", word.Lower) || (end == start && word.Lower is "justice" or "representatives"))
            && !NameLists.Has("courtesies", word.Lower) && !(end > start && NameLists.Has("given", word.Lower))
            && (word.IsCapital || GoesOn(run, end, word)))
        {
            end++;
        }

        // The Brack and Lind Centre for Fisheries.
        var first = run.First.IsJoined && run.Preceding() is { Text: "and", IsJoined: true }
            && run.Preceding(1) is { IsCapital: true, IsJoined: true } left && run.Preceding(2) is { Lower: "the" }
            && !NameLists.IsAnyPlace(left.Lower) && NameLists.Organisation(left.Lower) is null && !IsEnding(left.Lower) ? -2 : 0;
        var whole = run.Sub(first, end);
        return end > start && whole.Any(token => token.IsCapital && !IsGeneric(token.Lower)) ? Made(whole, "body of") : null;
    }

    // Such a name goes on with "and" and "of" from one thing that it is for to the next, and not to another name: the Institute of Arts
    // and Sciences, the Association of Chambers of Commerce, of Keepers of Public Parks; but the Bank of Norway and Denmark.
    private static bool GoesOn(CapitalRun run, int at, NameToken word)
    {
        var (left, next) = (run[at - 1], run.After(at - run.Count + 1));
        var isOfOne = run.Last.Lower is "house" or "bank" or "university" or "college"; // and what follows is mostly another
        if ((isOfOne && !(NameLists.Has("generic", left.Lower) || (next is { } other && NameLists.Has("generic", other.Lower))))
            || word.Text is not ("and" or "of" or "for") || !left.IsCapital || left.IsOwner
            || next is not { IsCapital: true, IsJoined: true } || NameLists.IsAnyPlace(left.Lower)) return false;
        var isOfMany = word.Text == "of" && left.Lower.Length > 5 && left.Lower[^1] == 's' && NameLists.Has("generic", next.Value.Lower);
        return !NameLists.IsAnyPlace(next.Value.Lower) && NameLists.Organisation(next.Value.Lower) is null && !next.Value.IsAllCapitals
            && !NameLists.Has("heads", next.Value.Lower)
            && !NameLists.Has("given", next.Value.Lower) && !NameLists.Has("bodies", next.Value.Lower)
            && !NameLists.Has("courtesies", next.Value.Lower) && !NameLists.Has("offices", next.Value.Lower)
            && (word.Text == "and" || isOfMany || NameLists.Has("generic", left.Lower) || left.Lower is "chambers" or "society");
    }

    /// <summary>Rule "and": <c>the Securities and Exchange Commission</c>: one word after the article, and a body of the state.</summary>
    private static Reading? WithAnd(CapitalRun run) =>
        NameLists.Has("government", run.Last.Lower) && run.First.IsJoined && run.Preceding() is { Text: "and", IsJoined: true }
        && run.Preceding(1) is { IsCapital: true } left && run.Preceding(2) is { Lower: "the" } && left.IsJoined
        && !NameLists.IsAnyPlace(left.Lower) && NameLists.Organisation(left.Lower) is null
        && (run.Count > 1 || !IsGeneric(left.Lower))
            ? Made(run.Sub(-2, run.Count), "and") : null;

    /// <summary>Rule "acronym": its initials behind it in brackets, and a word of a body in it or three words at least.</summary>
    private static Reading? Acronym(CapitalRun run)
    {
        if (AcronymBehind(run) is not { } acronym) return null;
        var initials = string.Concat(run.Tokens.Where(token => token.IsCapital).Select(token => char.ToUpperInvariant(token.Text[0])));
        var isBody = run.Any(token => NameLists.Has("bodies", token.Lower) || NameLists.Has("government", token.Lower));
        return initials == acronym && run.Count > 1 && isBody && !NameLists.Has("things", run.Last.Lower) ? Made(run, "acronym") : null;
    }

    /// <summary>Rule "symbol": the mark of a stock behind it, such as <c>&lt;TCB&gt;</c> or <c>(NYSE: TCB)</c>.</summary>
    private static Reading? Symbol(CapitalRun run)
    {
        var behind = run.Behind;
        var isMark = behind.StartsWith(" <") && behind[2..] is var mark && mark.IndexOf('>') is > 0 and < 10 and var end
            && !mark[..end].ContainsAnyInRange('a', 'z');
        var isExchange = behind.StartsWith(" (NYSE") || behind.StartsWith(" (Nasdaq", StringComparison.OrdinalIgnoreCase)
            || behind.StartsWith(" (LSE");
        return (isMark || isExchange) && !run.Gap.EndsWith("/") && !EndedBodies.IsRestOfAnother(run)
            && !run.All(token => IsGeneric(token.Lower)) ? Made(run, "symbol") : null;
    }

    /// <summary>Rule "of a town": a house of learning or healing with its town behind: <c>Harbour College London</c>.</summary>
    private static Reading? OfTown(CapitalRun run) =>
        run.Count is > 2 and < 6 && run[run.Count - 2].Lower is "university" or "college" or "school" or "hospital" or "institute"
            && NameLists.IsAnyPlace(run.Last.Lower) && !run.Last.IsOwner
            ? Made(run, "of a town") : null;

    /// <summary>Rule "site": the address of one that is its name: <c>Brackley.com</c>, but no address of a page or a person.</summary>
    private static Reading? Site(CapitalRun run)
    {
        var name = run.Last.Text;
        var dot = name.LastIndexOf('.');
        return dot > 2 && NameLists.Has("domains", name[(dot + 1)..]) && !name.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            && !run.Behind.StartsWith("@") && run.Gap is ("" or " " or " (" or ", ")
            ? Made(run.Sub(run.Count - 1, run.Count), "site") : null;
    }

    /// <summary>Rule "channel": a broadcaster's word and a number: <c>Radio 4</c>, <c>Channel Four</c>, <c>Brackley Radio 4</c>.</summary>
    private static Reading? Channel(CapitalRun run)
    {
        var end = run.Last.Lower is "radio" or "channel" && run.After() is { Text.Length: < 3, IsJoined: true } number
            && number.Text.All(char.IsAsciiDigit) ? run.Count + 1 : run.Count;
        var isNamed = end > run.Count || (run.Count > 1 && run[run.Count - 2].Lower is "radio" or "channel"
            && NameLists.Has("numbers", run.Last.Lower));
        return isNamed && run.Count < 4 && !run.Any(token => NameLists.Has("peoples", token.Lower))
            ? Made(run.Sub(0, end), "channel") : null;
    }

    /// <summary>Rule "ampersand": <c>Brackley &amp; Lind</c>, where it is said to be a firm; films and songs are called so too.</summary>
    private static Reading? Ampersand(CapitalRun run) =>
        run.Count is > 2 and < 6 && run.Any(token => token.Text == "&") && run.First.Text.Length > 1 && run.Last.Text.Length > 1
        && (run.Last.Lower is "sons" or "partners" or "company" or "brothers" or "daughters" || IsFirmSaid(run)
            || (run.After() is { IsCapital: false, IsJoined: true } after
            && (NameLists.Has("saying", after.Lower) || NameLists.Has("of firms", after.Lower))))
            ? Made(run, "ampersand") : null;

    /// <summary>Rule "firm": what it is stands right before the name: <c>software firm Acme</c>.</summary>
    private static Reading? Firm(CapitalRun run) =>
        run.Count < 5 && !run.Last.IsOwner && IsFirmSaid(run) && run.First.Text.Length > 1 && run.First.Text is not "I'm"
            && !run.First.Text.All(letter => letter is 'I' or 'V' or 'X')
        && !run.Any(token => NameLists.Has("offices", token.Lower) || NameLists.Has("courtesies", token.Lower)
        || NameLists.Has("peoples", token.Lower) || NameLists.Has("things", token.Lower))
        && !NameLists.IsAnyPlace(run.Key) && !run.All(token => IsGeneric(token.Lower))
            ? Made(run, "firm") : null;

    // Its own company, Brackley, is late, and the Dutch newspaper, Brackley; but not: of the company, Brackley said.
    private static bool IsBetweenCommas(CapitalRun run) =>
        run.Gap is ", " && run.Behind is [',' or '.' or ')', ..] && run.Preceding(1) is { } owner
            && (owner.IsCapital ? NameLists.Has("peoples", owner.Lower) : owner.Lower is not ("the" or "of" or "in" or "a"))
        && !run.Any(token => NameLists.Has("given", token.Lower));

    // A publisher or maker may be a person too: film maker Theo Brack.
    private static bool IsFirmSaid(CapitalRun run) =>
        (run.First.IsJoined || IsBetweenCommas(run)) && run.Before is { IsCapital: false } before && NameLists.Has("firms", before.Lower)
        && !(NameLists.Has("persons or firms", before.Lower) && run.Count is 2 or 3 && !run.Any(token => token.Text == "&")
        && (NameLists.Has("given", run.First.Lower) || NameLists.Has("ambiguous", run.First.Lower)))
        && !(before.Lower == "carrier" && run.Preceding(1) is { Lower: "aircraft" });

    internal static bool IsEnding(string lower) => NameLists.Has("companies", lower) || NameLists.Has("bodies", lower)
        || NameLists.Has("media", lower);

    internal static Reading Made(CapitalRun run, string rule)
    {
        var acronym = AcronymBehind(run);
        // Rule "country's": the U.S. Food and Drug Administration is the known Food and Drug Administration.
        var ofCountry = run.Count > 2 && NameKey.Of(run.First.Text) == "us"
            ? NameLists.Organisation(NameKey.OfOrganisation(run.Sub(1, run.Count).Form)) : null;
        return (NameLists.Organisation(run.BodyKey) ?? ofCountry) is { } known
            ? new Reading(run, NameKind.Organisation, rule, known.Key, known.Form) { Acronym = acronym }
            : new Reading(run, NameKind.Organisation, rule, NameKey.OfFirm(run.Form)) { Acronym = acronym };
    }

    /// <summary>The capitals in brackets behind a run; null where there are none.</summary>
    private static string? AcronymBehind(CapitalRun run)
    {
        var behind = run.Behind.StartsWith(">") ? run.Behind[1..] : run.Behind;
        if (behind.StartsWith(", ") && AcronymInCommas(run, behind[2..]) is { } between) return between;
        if (!behind.StartsWith(" (")) return null;
        var end = behind[2..].IndexOf(')');
        if (end is < 2 or > 8) return null;
        var acronym = behind.Slice(2, end);
        // British papers write Unicef for what is said as a word.
        var isWord = end > 3 && acronym[0] == run.First.Text[0] && !acronym[1..].ContainsAnyExceptInRange('a', 'z')
            && !NameLists.IsAnyPlace(NameKey.Of(acronym.ToString()));
        return isWord || !acronym.ContainsAnyExceptInRange('A', 'Z') ? acronym.ToString() : null;
    }

    // Rule "acronym in commas": the United Brackley Bank, UBB, said.
    private static string? AcronymInCommas(CapitalRun run, ReadOnlySpan<char> behind)
    {
        var end = 0;
        while (end < behind.Length && end < run.Count && char.IsAsciiLetterUpper(behind[end])) end++;
        if (end < 3 || (end < behind.Length && char.IsLetterOrDigit(behind[end]))) return null;
        var acronym = behind[..end].ToString();
        return ShortForms.Initials(run.Form) is var (all, without) && (acronym == all || acronym == without) ? acronym : null;
    }

    /// <summary>
    /// Rule "unit of a place": in brackets before a legal form stands the place of a unit: <c>Brackley Bank (Oslo) Ltd</c>.
    /// </summary>
    private static CapitalRun WithBracket(CapitalRun run)
    {
        if (!run.Behind.StartsWith(" (") || run.After() is not { IsCapital: true }) return run;
        for (var words = 1; words <= MostInBrackets && run.After(words) is { } behind; words++)
        {
            var inside = run.Sub(0, run.Count + words);
            if (inside.Behind.StartsWith(") ")) return NameLists.Has("companies", behind.Lower) && behind.IsCapital
                ? run.Sub(0, run.Count + words + 1) : run;
        }

        return run;
    }

    // Rule "office before": Chairman Ford Motor Co is no name; the office before a body is not of it.
    private static CapitalRun WithoutOffice(CapitalRun run) =>
        run.Count > 2 && NameLists.Has("courtesies", run.First.Lower) ? run.Sub(1, run.Count) : run;

    internal static bool IsGeneric(string lower) =>
        NameLists.Has("generic", lower) || NameLists.Has("companies", lower) || NameLists.Has("bodies", lower)
            || NameLists.Has("offices", lower)
        || NameLists.Has("particles", lower) || lower == "&";
}
