using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Naming.Finding;

/// <summary>
/// Joins the mentions of an article: a surname with the one person who has it, the beginning of a body's name and its acronym with that
/// body, and what the headline repeats.
/// </summary>
internal sealed class NameJoining
{
    private readonly CapitalRuns runs;
    private readonly List<Reading> readings;
    private readonly List<CapitalRun> open;
    private readonly (string Key, string Form, TextRange Range)? dateline;

    private readonly JoinedNames names = new();
    private readonly TextSubject subject;

    public NameJoining(CapitalRuns runs, List<Reading> readings, List<CapitalRun> open,
        (string Key, string Form, TextRange Range)? dateline)
    {
        this.runs = runs;
        this.readings = readings;
        this.open = open;
        this.dateline = dateline;
        subject = new TextSubject(runs, names);
    }

    public IEnumerable<FoundName> Names(NamedText article)
    {
        AddWhole();
        JoinLegalForms();
        AddTitledLater();
        LearnShorts();
        AddSurnames();
        AddOfPeople();
        AddByUse();
        AddOpen();
        new HeadlineNames(names, runs).Add(article.Headline);
        return names.All.Where(name => name.Mentions.Count > 0).Select(name => Found(name, article))
            .OrderBy(name => name.Mentions[0].Part).ThenBy(name => name.Mentions[0].Range.Start);
    }

    private static FoundName Found(JoinedName name, NamedText article)
    {
        var mentions = name.Mentions.OrderBy(mention => mention.Part).ThenBy(mention => mention.Range.Start).ToList();
        return new FoundName(name.Kind, name.Key, name.Form, mentions, name.Rule)
        {
            Title = name.Title,
            Written = [.. mentions.Select(mention =>
                mention.Range.In(article.Of(mention.Part)).ReplaceLineEndings(" ")).Distinct(StringComparer.Ordinal)],
        };
    }

    private void AddWhole()
    {
        if (dateline is { } place)
        {
            names.Named(NameKind.Place, place.Key, place.Form, "dateline").Mentions.Add(new NameMention(NamePart.Dateline, place.Range));
        }

        // Rule "beginning of a body": what a longer name of a body begins with is neither a person nor a place: Carter Hale, of Carter
        // Hale Stores Inc.
        var bodies = readings.Where(reading => reading.Kind == NameKind.Organisation).Select(reading =>
            reading.Run.BodyKey + " ").ToHashSet(StringComparer.Ordinal);
        // Rule "work": what a text calls a film, a show or a song is one wherever it stands: the film Vera Brack.
        var works = readings.Where(reading => reading.Kind == NameKind.Person && IsWork(reading.Run)).Select(reading =>
            reading.Key).ToHashSet(StringComparer.Ordinal);
        // Rule "introduced": the text's own word for what its capitals stand for goes before a list's: the European Commission (EC).
        var introduced = readings.Where(reading => reading.Acronym is not null).GroupBy(reading =>
            reading.Acronym!, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        foreach (var found in readings.Where(reading => !reading.IsSurname))
        {
            var reading = found.Rule == "known body" && introduced.TryGetValue(found.Run.Form, out var meant)
                ? meant with { Run = found.Run } : found;
            if (reading.Kind == NameKind.Person && works.Contains(reading.Key)) continue;
            if (reading.Rule == "given name" && bodies.Contains(reading.Key + " ")) continue; // the firm or who founded it
            if (reading.Rule is "given name" or "place ending" or "place head"
                && bodies.Any(body => body.StartsWith(reading.Key + " ", StringComparison.Ordinal)))
            {
                open.Add(reading.Run);
                continue;
            }

            var name = names.Named(reading.Kind, reading.Kind == NameKind.Person ? PersonKey(reading.Key) : reading.Key, reading.Form
                ?? reading.Run.Form, reading.Rule);
            name.Add(reading);
            if (reading.Acronym is { } acronym) names.Learn(acronym, name);
        }
    }

    /// <summary>
    /// Rule "without its legal form": Brackley Nails is the Brackley Nails Ltd of the article, where there is but one of that name.
    /// </summary>
    private void JoinLegalForms()
    {
        foreach (var bare in names.All.Where(name => name.Kind == NameKind.Organisation && name.Base == name.Key).ToList())
        {
            if (names.All.Where(name => name != bare && name.Kind == NameKind.Organisation
                && name.Base == bare.Key).Take(2).ToList() is not [var whole]) continue;
            names.Join(bare, whole);
        }
    }

    private static bool IsWork(CapitalRun run) =>
        run.Gap.TrimEnd("\"“‘' ").Length == 0 && run.Before is { IsCapital: false } before && NameLists.Has("works", before.Lower);

    /// <summary>
    /// Rule "titled later": no list has the given name, but the surname stands behind a courtesy elsewhere: <c>Kazimo Itabashi</c> and
    /// <c>Mr Itabashi</c>. Rule "speaks later": the surname alone speaks, as firms are rather called by their first word: <c>Itabashi
    /// said</c>.
    /// </summary>
    private void AddTitledLater()
    {
        var titled = readings.Where(reading => reading is { IsSurname: true, Rule: "courtesy" }).Select(reading =>
            reading.Key).ToHashSet(StringComparer.Ordinal);
        var alone = open.Where(run => run.Count == 1).Select(run => run.Key).ToHashSet(StringComparer.Ordinal);
        var speaking = open.Where(run => run.Count == 1 && PersonRules.Speaks(run)).Select(run => run.Key)
            .ToHashSet(StringComparer.Ordinal);
        var within = open.Where(run => run.Count > 1 && !run.First.IsFirst).Select(run => run.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var run in open.Where(run => run.Count is 2 or 3).ToList())
        {
            var surname = NameKey.Of(run.Last.Text);
            var rule = titled.Contains(surname) ? "titled later"
                : speaking.Contains(surname) && within.Contains(run.Key) && !alone.Contains(NameKey.Of(run.First.Text))
                && PersonRules.IsPlain(run) ? "speaks later"
                : !subject.IsOfSport && !subject.IsOfWorks && PersonRules.IsWho(run) ? "who" : null;
            if (rule is null || !IsUnknown(run)) continue;
            var key = PersonKey(run.Key);
            names.Named(NameKind.Person, key, run.Form, rule).Add(new Reading(run, NameKind.Person, rule, key));
            open.Remove(run);
        }
    }

    /// <summary>Rule "its people": what has a spokesman or a goalkeeper is a body: <c>Brackley spokesman Tom Lind</c>.</summary>
    private void AddOfPeople()
    {
        foreach (var run in open.Where(run => run.Count < 4 && !run.Last.IsOwner
            && run.After() is { IsCapital: false, IsJoined: true } after && NameLists.Has("its people", after.Lower)
            && run.After(1) is { IsCapital: true, IsJoined: true } && IsUnknown(run) && run.First.IsJoined).ToList())
        {
            var key = run.BodyKey;
            if (names.HasShort(key) || names.All.Any(other => other.Base == key)
                || (NameLists.IsAnyPlace(key) && !subject.IsOfSport)) continue;
            names.Learn(key, names.Named(NameKind.Organisation, key, run.Form, "its people"));
        }
    }

    /// <summary>What a text uses as a body is one, where no person has that surname and no longer name begins or ends so.</summary>
    private void AddByUse()
    {
        var taken = new HashSet<CapitalRun>();
        var persons = readings.Where(reading => reading.Kind == NameKind.Person).Select(reading =>
            NameKey.Of(reading.Run.Last.Text)).ToHashSet(StringComparer.Ordinal);
        foreach (var run in open)
        {
            var key = run.BodyKey;
            if (!names.HasShort(key) && BodiesByUse.Listed(run, subject) is { } listed)
            {
                names.Named(listed.Kind, listed.Key, listed.Form!, listed.Rule).Add(listed);
                taken.Add(run);
                continue;
            }

            if (names.HasShort(key) || persons.Contains(NameKey.Of(run.Last.Text)) || names.Has(NameKind.Organisation, key)
                || BodiesByUse.Of(run) is not { } rule) continue;
            // Tornby's of Oslo is called so with its ending, and never stands without.
            if (run.Last.IsOwner && !open.Exists(other => !other.Last.IsOwner && other.BodyKey == key)) continue;
            if (run.Count == 1 && (runs.IsOrdinary(run.First.Lower)
                || open.Exists(other => other.Count > 1 && other.Last.Lower == run.First.Lower
                && other.First.Lower != run.First.Lower))) continue;
            names.Learn(key, names.Named(NameKind.Organisation, key, run.Form, rule));
        }

        open.RemoveAll(taken.Contains);
    }

    // Nothing in it tells that it is of another kind.
    private bool IsUnknown(CapitalRun run) =>
        run.Before is not { Lower: "the" or "a" or "an" } && !run.Any(token => token.Text == "&" || runs.IsOrdinary(token.Lower)
            || OrganisationRules.IsGeneric(token.Lower)
            || NameLists.Has("things", token.Lower) || NameLists.Has("peoples", token.Lower) || NameLists.Has("offices", token.Lower)
            || NameLists.Has("courtesies", token.Lower)
            || NameLists.Has("directions", token.Lower))
        && !Enumerable.Range(1, run.Count).Any(length => NameLists.Place(run.Sub(0, length).Key) is not null);

    /// <summary>Rule "middle initial": <c>George Bush</c> is <c>George W. Bush</c> in the same article.</summary>
    private string PersonKey(string key)
    {
        var words = key.Split(' ');
        if (words.Length < 2) return key;
        var same = names.All.FirstOrDefault(name => name.Kind == NameKind.Person && name.Words[0] == words[0] && name.Words[^1] == words[^1]
            && (name.Words.Length == 2 || words.Length == 2)
            && name.Words.Concat(words).All(word => word == words[0] || word == words[^1] || word.Length == 1));
        return same?.Key ?? key;
    }

    private void LearnShorts()
    {
        foreach (var name in names.All.ToList())
        {
            if (name.Kind == NameKind.Person && name.Words.Length > 1)
            {
                // Rule "surname": the last word, and the first where the family's name stands first.
                names.Learn(FamilyNames.Surname(name.Words), name);
                if (name.Rule == "family name first" || (NameLists.Has("east asian surnames", name.Words[0])
                    && !NameLists.Has("given", name.Words[0]))) names.Learn(name.Words[0], name);
            }
            else if (name.Kind == NameKind.Organisation)
            {
                // Rule "short form": the beginning of a body's name, as long as it is no place, people or general word.
                for (var length = 1; length < name.Words.Length; length++)
                {
                    var beginning = string.Join(' ', name.Words.Take(length));
                    if (length == 1 && ShortForms.IsAcronymOfOther(name)) continue;
                    if (!ShortForms.IsCommon(beginning, name.Words[length - 1])
                        || ShortForms.IsTelling(name.Words, length)) names.Learn(beginning, name);
                }

                // Rule "initials": what has the first letters of three words or more is called by them.
                if (ShortForms.Initials(name.Form) is var (all, without))
                {
                    foreach (var initials in new[] { all, without }.Distinct().Where(initials => initials.Length > 2
                        && NameLists.Organisation(NameKey.Of(initials)) is null)) names.Learn(initials, name);
                }

                // Brack and Co is not called Brack: that is who founded it.
                if (name.Words.Length > 1 || !name.Form.Contains(" and Co", StringComparison.Ordinal)) names.Learn(name.Base, name);
            }
        }
    }


    private void AddSurnames()
    {
        var others = Courtesies.OfOthers(readings);
        foreach (var reading in readings.Where(reading => reading.IsSurname && !others.Contains((reading.Key, Courtesies.IsHers(reading)))))
        {
            if (names.TryShort(reading.Key, out var person))
            {
                if (person is { Kind: NameKind.Person }) person.Add(reading);
            }
            else if (reading.Form is { } form)
            {
                // Rule "surname of an office": what the text calls President Lindqvarn it calls Lindqvarn, too.
                var titled = names.Named(NameKind.Person, NameKey.Of(form), form, reading.Rule);
                titled.Add(reading);
                names.Learn(reading.Key, titled);
            }
        }
    }

    private void AddOpen()
    {
        var placed = names.All.Where(name => name.Kind == NameKind.Place).Select(name => name.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var run in open)
        {
            var key = run.BodyKey;
            if ((PlaceRules.Again(run, placed) ?? PlaceRules.GreatTown(run, subject.IsOfSport) ?? PlaceRules.Site(run, subject.IsOfWorks)
                ?? PlaceRules.Near(run, subject.IsOfSport) ?? PlaceRules.OnDay(run, subject.IsOfWorks || subject.IsOfSport)) is { } place)
            {
                if (!names.HasShort(key)) names.Named(NameKind.Place, place.Key, run.Form, place.Rule).Add(place);
            }
            else if (names.TryShort(key, out var known) && known is not null
                && !(known.Kind == NameKind.Organisation ? IsPlaced(run) : HasOtherInitial(run, known))
                && !(run.Count == 1 && run.First.IsFirst && runs.IsOrdinary(run.First.Lower))
                && (!NameLists.IsAnyPlace(key) || known.Base == key))
            {
                known.Add(new Reading(run, known.Kind, known.Rule, known.Key));
            }
        }
    }

    // A Jones is not Ryan Jones.
    private static bool HasOtherInitial(CapitalRun run, JoinedName person) =>
        run.First.IsJoined && run.Before is { IsCapital: true, Text.Length: 1 } initial
            && !person.Words.Any(word => word[0] == initial.Lower[0]);

    // Kirkcaldy, Fife: the county and not the college that is called after it.
    private static bool IsPlaced(CapitalRun run) => run.Gap is ", " && run.Preceding() is { IsCapital: true } town
        && NameLists.IsTown(town.Lower);
}
