using System.Buffers;

namespace NewsArchive.Core.Naming.Finding;

/// <summary>The rules by which a run is a person.</summary>
internal static class PersonRules
{
    private const int MostWords = 4;
    private const int MostOfApposition = 4; // words from the comma to the office

    private static readonly SearchValues<char> ClosingMarks = SearchValues.Create(",\"”’?!");

    /// <summary>The person that a run names; null where it names none.</summary>
    public static Reading? Of(CapitalRun run)
    {
        var (person, office, isCourtesy) = WithoutOffice(run);
        // Rule "letters behind": Anna Lind QC.
        while (person.Count > 2 && person.Last.IsAllCapitals && NameLists.Has("letters behind", person.Last.Lower))
        {
            person = person.Sub(0, person.Count - 1);
        }

        if (person.Count == 0 || person.Count > MostWords + 1 || IsCut(person) || IsOfFirm(person) || IsConstituency(person)
            || IsBarred(person, office is not null))
        {
            return null;
        }

        if (person.Count == 1)
        {
            return office is null ? null : Titled(person, office, isCourtesy);
        }

        return office is not null ? OfOffice(person, office, isCourtesy)
            : Given(person) ?? EastAsian(person) ?? Role(person) ?? Age(person) ?? Apposition(person) ?? Speaker(person);
    }

    /// <summary>Rule "office": <c>President Moon Jae-in</c>, <c>Mr John Smith</c>, <c>Sen. Smith</c>.</summary>
    private static Reading? OfOffice(CapitalRun person, string office, bool isCourtesy)
    {
        // Rule "general": the word begins bodies too, such as General Motors; it is a rank only before a given name.
        var isRank = !IsRankOnly(office) || IsGiven(person.First) || NameLists.Has("ambiguous", person.First.Lower);
        return isRank && !NameLists.IsAnyPlace(person.Key)
            ? Made(person, isCourtesy ? "courtesy" : "office") with { Office = Office(person, office, isCourtesy) } : null;
    }

    /// <summary>A surname behind an office or a courtesy: the person of the article who has it.</summary>
    private static Reading? Titled(CapitalRun person, string office, bool isCourtesy) =>
        isCourtesy || !IsRankOnly(office)
            ? new Reading(
                person, NameKind.Person, isCourtesy ? "courtesy" : "office", person.Key,
                Office(person, office, isCourtesy) is { } ruling ? $"{ruling} {person.Form}" : Peer(person))
            {
                IsSurname = true,
                Office = Office(person, office, isCourtesy),
            }
            : null;

    // Rule "peer": Lord Brackley is called so in full, if nobody of the text has that surname; but not Anna Lady Brackley.
    private static string? Peer(CapitalRun person) =>
        person.Preceding() is { } title && NameLists.Has("peerages", title.Lower)
            && !(title.IsJoined && person.Preceding(1) is { IsCapital: true }) && !person.First.IsAllCapitals
            ? person.Sub(-1, person.Count).Form : null;

    // The ruling office as written before the name: Prime Minister; null for others.
    private static string? Office(CapitalRun person, string office, bool isCourtesy)
    {
        if (isCourtesy || !NameLists.Has("ruling offices", office) || person.Preceding() is not { } last
            || last.Lower != office) return null;
        var isPrime = last.Lower == "minister" && person.Preceding(1) is { Lower: "prime", IsCapital: true };
        return person.Sub(isPrime ? -2 : -1, 0).Form;
    }

    private static bool IsRankOnly(string office) =>
        office is "general" or "major" or "chief" or "attorney" or "director" or "executive" or "producer";

    /// <summary>Rule "given name": it begins with one, nothing but a name follows, and no article stands before it.</summary>
    private static Reading? Given(CapitalRun person)
    {
        var isAmbiguous = NameLists.Has("ambiguous", person.First.Lower);
        var isGiven = IsGiven(person.First) || (isAmbiguous && !(person.First.IsFirst && NameLists.Has("askers", person.First.Lower)));
        // The second name is the one that A. Theo Brack goes by.
        var isInitials = person.First.Text.EndsWith('.') && IsInitials(person.First)
            && (person.Count == 2 ? HasRole(person) : IsGiven(person[1]));
        return (isGiven || isInitials) && person.Before is not { Lower: "the" or "a" or "an" } && !NameLists.IsAnyPlace(person.Key)
            && person.Last.Text.Length > 1 && !person.Last.IsAllCapitals
            ? Made(person, "given name") : null;
    }

    /// <summary>
    /// Rule "family name first": <c>Moon Jae-in</c>, <c>Kim Dae Jung</c>: a surname of East Asia and one or two short names.
    /// </summary>
    private static Reading? EastAsian(CapitalRun person)
    {
        if (!NameLists.Has("east asian surnames", person.First.Lower) || NameLists.IsAnyPlace(person.Sub(0, 2).Key)) return null;
        var isHyphened = person.Count == 2 && person.Last.Text.IndexOf('-', StringComparison.Ordinal) is > 1 and < 7 and var hyphen
            && char.IsLower(person.Last.Text[hyphen + 1]);
        var isShort = person.Count == 3 && person.Tokens.Skip(1).All(token => token.Text.Length < 7);
        return isHyphened || isShort ? Made(person, "family name first") : null;
    }

    /// <summary>Rule "role": what a person is right before the name, such as <c>analyst Kazuo Ito</c>.</summary>
    private static Reading? Role(CapitalRun person) => HasRole(person) && !IsPlaceOrBody(person) ? Made(person, "role") : null;

    /// <summary>Rule "age": years between commas behind the name.</summary>
    private static Reading? Age(CapitalRun person) =>
        person.Count < 4 && person.Behind is [',', ' ', >= '1' and <= '9', >= '0' and <= '9', ',' or '.', ..] && !IsPlaceOrBody(person)
            && !person.Last.IsOwner
            ? Made(person, "age") : null;

    /// <summary>
    /// Rule "apposition": behind a comma the office that the person has, within four words: <c>Anna Lind, the party's chairman</c>.
    /// </summary>
    private static Reading? Apposition(CapitalRun person) =>
        person.Count < 4 && person.Behind.StartsWith(", ") && !IsPlaceOrBody(person) && person.Before is not { Lower: "the" }
            && person.After() is not { Lower: "whose" or "which" or "where" }
        && HasOfficeBehind(person) ? Made(person, "apposition") : null;

    // Words with a capital are passed where they say whose office it is: Anna Lind, Brackley's Norwegian marketing manager.
    private static bool HasOfficeBehind(CapitalRun person)
    {
        var most = MostOfApposition;
        for (var at = 0; at < most && person.After(at) is { } word; at++)
        {
            if (!word.IsCapital && NameLists.Has("appositions", word.Lower)) return true;
            if (!word.IsCapital) continue;
            if (!word.IsOwner && !NameLists.Has("peoples", word.Lower)) return false;
            most = MostOfApposition + 2;
        }

        return false;
    }

    /// <summary>
    /// Rule "cut": a name that ends with an initial or begins with a particle is a part of one: <c>bin Rashid</c>, <c>Bryn F.</c>; shouted
    /// words are none
    /// </summary>
    private static bool IsCut(CapitalRun person) =>
        !person.First.IsCapital || (person.Count > 1 && person.All(token => token.IsAllCapitals && token.Text.Length > 2))
            || person.First.Lower is "jr" or "sr" || (person.Count > 1 && person.Last.Text.TrimEnd('.').Length == 1);

    /// <summary>
    /// Rule "firm's name": a person has no shares and is not what an analyst is at: <c>analyst at Dillon Brack</c>, <c>William Brack
    /// spokesman</c>.
    /// </summary>
    private static bool IsOfFirm(CapitalRun person) =>
        person.Count > 1 && !person.Last.IsOwner && ((person.Before is { Lower: "at", IsCapital: false } && person.Gap is " ")
            || (person.After() is { IsCapital: false, IsJoined: true } after && NameLists.Has("of firms", after.Lower)));

    /// <summary>Rule "constituency": a town and a direction, such as <c>Bristol West</c>, name no person.</summary>
    private static bool IsConstituency(CapitalRun person) =>
        person.Count == 2 && NameLists.Has("directions", person.Last.Lower) && NameLists.IsAnyPlace(person.First.Lower);

    /// <summary>
    /// Rule "speaker": two words behind the verb of speech that a quotation or sentence ends with, and a comma or stop behind: <c>said
    /// Kazimo Itabashi,</c>.
    /// </summary>
    private static Reading? Speaker(CapitalRun person) =>
        person.Count is 2 or 3 && person.Gap is " " && person.Before is { IsCapital: false } verb
            && NameLists.Has("said before", verb.Lower) && person.Behind is [',' or '.', ..]
        && person.Sub(-1, 0).Gap.ContainsAny(ClosingMarks) // what is said ends before the verb; but: Acme said Blue Widgets, a unit
        && !IsPlaceOrBody(person) && !person.Any(token => OrganisationRules.IsGeneric(token.Lower) || token.IsAllCapitals
        || token.Text == "&")
            ? Made(person, "speaker") : null;

    // The lead manager of an issue is a bank.
    private static bool HasRole(CapitalRun person) =>
        person.First.IsJoined && person.Before is { IsCapital: false } before && NameLists.Has("roles", before.Lower)
        && !(NameLists.Has("persons or things", before.Lower) && person.Any(
            token => OrganisationRules.IsGeneric(token.Lower) || NameLists.Has("heads", token.Lower) || token.IsAllCapitals
            || token.Text == "&"))
        && !(before.Lower == "manager" && person.Preceding(1) is { Lower: "lead" or "co-lead" or "joint" or "senior" or "book" });

    private static bool IsPlaceOrBody(CapitalRun person) => NameLists.IsAnyPlace(person.Key) || NameLists.IsAnyPlace(person.First.Lower)
        || NameLists.IsAnyPlace(person.Last.Lower);

    private static bool IsGiven(NameToken token) => NameLists.Has("given", token.Lower)
        || (token.Lower.IndexOf('-', StringComparison.Ordinal) is > 0 and var at && NameLists.Has("given", token.Lower[..at]));

    private static bool IsInitials(NameToken token) => token.Text.Where(letter => letter != '.').All(char.IsUpper);

    private static Reading Made(CapitalRun person, string rule) => new(person, NameKind.Person, rule, person.Key);

    // A word of bodies, peoples or things stands in it, but for the surnames that are such words: Theo English, Anna Law.
    private static bool IsBarred(CapitalRun person, bool isOfOffice)
    {
        var end = IsSurnameToo(person) ? person.Count - 1 : person.Count;
        for (var at = 0; at < end; at++)
        {
            if (IsNoPersons(person[at].Lower) || ((at > 0 || (isOfOffice && person.Count == 1)) && IsThings(person[at].Lower))) return true;
        }

        return false;
    }

    // Rule "surname too": behind a given name some words of peoples, offices and things are surnames: John Major.
    private static bool IsSurnameToo(CapitalRun run) =>
        run.Count is 2 or 3 && NameLists.Has("surnames too", run.Last.Lower) && NameLists.Has("given", run.First.Lower)
        && (run.Count == 2 || NameLists.Has("given", run[1].Lower) || run[1].Text.TrimEnd('.').Length == 1);

    /// <summary>Whether a surname alone does what a person does: <c>Itabashi said</c>, but not <c>Brackley said it</c>.</summary>
    public static bool Speaks(CapitalRun surname) =>
        !surname.Last.IsOwner && !surname.Last.IsAllCapitals
        && ((surname.After() is { IsCapital: false, IsJoined: true } verb && NameLists.Has("saying", verb.Lower)
        && surname.After(1) is not { Lower: "it" or "its", IsJoined: true })
        || (surname.Gap is " " && surname.Before is { IsCapital: false } before && NameLists.Has("said before", before.Lower)
        && surname.Sub(-1, 0).Gap.ContainsAny(ClosingMarks) && surname.Behind is [',' or '.', ..]));

    /// <summary>Rule "who": what is told on with "who" is a person: <c>Kazimo Itabashi, who</c>.</summary>
    public static bool IsWho(CapitalRun run) => run.Behind.StartsWith(", who ") && IsPlain(run) && !run.Last.Lower.EndsWith('s');

    /// <summary>Whether no word of it is a place's or one of capitals.</summary>
    public static bool IsPlain(CapitalRun run) =>
        !run.Last.IsOwner && !IsPlaceOrBody(run) && !IsCut(run) && !run.Any(token => token.IsAllCapitals && token.Text.Length > 2);

    /// <summary>Words that are in names of bodies, things and peoples, and hardly in a person's.</summary>
    private static bool IsNoPersons(string lower) =>
        NameLists.Has("companies", lower) || NameLists.Has("bodies", lower) || NameLists.Has("peoples", lower) || lower == "&";

    // Not of the first word, which may be a surname: Park Min-ho.
    private static bool IsThings(string lower) => NameLists.Has("things", lower) || NameLists.Has("places", lower);

    /// <summary>The run behind the last office or courtesy in it, and that word; peoples before a name are left out too.</summary>
    private static (CapitalRun Person, string? Office, bool IsCourtesy) WithoutOffice(CapitalRun run)
    {
        // Secretary of State Anna Lind is a secretary, and so is an Undersecretary for Economic Affairs.
        if (run.Before is { Lower: "of" or "for" } && run.Preceding(1) is { IsCapital: true } before
            && NameLists.Has("offices", before.Lower))
        {
            var words = run.Tokens.TakeWhile(token => token.Lower == "affairs" || OrganisationRules.IsGeneric(token.Lower)).Count();
            if (words > 0 && run.Count - words > 1) return (run.Sub(words, run.Count), before.Lower, false);
        }

        // Chancellor of the Exchequer Anna Lind is a chancellor.
        if (run.Count > 1 && NameLists.Has("of offices", run.First.Lower) && run.Before is { Lower: "the" }
            && run.Preceding(1) is { Lower: "of" } && run.Preceding(2) is { IsCapital: true } of && NameLists.Has("offices", of.Lower))
        {
            return (run.Sub(1, run.Count), of.Lower, false);
        }

        // Rule "portfolio": Secretary for Work and Families Anna Lind.
        if (run.Count == 3 && NameLists.Has("portfolios", run.First.Lower)
            && (NameLists.Has("given", run[1].Lower) || NameLists.Has("ambiguous", run[1].Lower))
            && run.Before is { Lower: "and" or "of" or "for" or "the" }) return (run.Sub(1, run.Count), null, false);

        var isSurname = IsSurnameToo(run) || (run.Count > 2 && IsSurnameToo(run.Sub(run.Count - 2, run.Count)));
        for (var i = run.Count - (isSurname ? 2 : 1); i >= 0; i--)
        {
            var isCourtesy = NameLists.Has("courtesies", run[i].Lower);
            if (isCourtesy || NameLists.Has("offices", run[i].Lower))
            {
                return (run.Sub(i + 1, run.Count), run[i].Lower, isCourtesy);
            }
        }

        // What a person is has a capital at the head of a sentence, too: Actor Theo Brack.
        var start = run.Count > 2 && NameLists.Has("roles", run.First.Lower) && IsGiven(run[1]) ? 1 : 0;
        while (start < run.Count && NameLists.Has("peoples", run[start].Lower)) start++;
        return (run.Sub(start, run.Count), null, false);
    }
}
