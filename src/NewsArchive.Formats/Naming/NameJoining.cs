using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Naming;

/// <summary>
/// Joins the mentions of an article: a surname with the one person who has it, the beginning of a body's name and its acronym
/// with that body, and what the headline repeats.
/// </summary>
internal sealed class NameJoining
{
    private readonly CapitalRuns runs;
    private readonly List<Reading> readings;
    private readonly List<CapitalRun> open;
    private readonly (string Key, string Form, TextRange Range)? dateline;

    private readonly Dictionary<(NameKind Kind, string Key), JoinedName> names = [];

    /// <summary>Short forms and the one name each stands for; null where it may stand for several.</summary>
    private readonly Dictionary<string, JoinedName?> shorts = new(StringComparer.Ordinal);

    public NameJoining(CapitalRuns runs, List<Reading> readings, List<CapitalRun> open, (string Key, string Form, TextRange Range)? dateline)
    {
        this.runs = runs;
        this.readings = readings;
        this.open = open;
        this.dateline = dateline;
    }

    public IEnumerable<FoundName> Names(NamedText article)
    {
        AddWhole();
        AddTitledLater();
        LearnShorts();
        AddSurnames();
        AddOfPeople();
        AddOpen();
        AddHeadline(article.Headline);
        return names.Values.Where(name => name.Mentions.Count > 0).Select(name => Found(name, article))
            .OrderBy(name => name.Mentions[0].Part).ThenBy(name => name.Mentions[0].Range.Start);
    }

    private static FoundName Found(JoinedName name, NamedText article)
    {
        var mentions = name.Mentions.OrderBy(mention => mention.Part).ThenBy(mention => mention.Range.Start).ToList();
        return new FoundName(name.Kind, name.Key, name.Form, mentions, name.Rule)
        {
            Title = name.Title,
            Written = [.. mentions.Select(mention => mention.Range.In(article.Of(mention.Part)).ReplaceLineEndings(" ")).Distinct(StringComparer.Ordinal)],
        };
    }

    private void AddWhole()
    {
        if (dateline is { } place)
        {
            Named(NameKind.Place, place.Key, place.Form, "dateline").Mentions.Add(new NameMention(NamePart.Dateline, place.Range));
        }

        // Rule "beginning of a body": what a longer name of a body begins with is neither a person nor a place: Carter Hale, of Carter Hale Stores Inc.
        var bodies = readings.Where(reading => reading.Kind == NameKind.Organisation).Select(reading => NameKey.OfOrganisation(reading.Run.Form) + " ").ToHashSet(StringComparer.Ordinal);
        // Rule "work": what a text calls a film, a show or a song is one wherever it stands: the film Vera Brack.
        var works = readings.Where(reading => reading.Kind == NameKind.Person && IsWork(reading.Run)).Select(reading => reading.Key).ToHashSet(StringComparer.Ordinal);
        // Rule "introduced": the text's own word for what its capitals stand for goes before a list's: the European Commission (EC).
        var introduced = readings.Where(reading => reading.Acronym is not null).GroupBy(reading => reading.Acronym!, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        foreach (var found in readings.Where(reading => !reading.IsSurname))
        {
            var reading = found.Rule == "known body" && introduced.TryGetValue(found.Run.Form, out var meant) ? meant with { Run = found.Run } : found;
            if (reading.Kind == NameKind.Person && works.Contains(reading.Key)) continue;
            if (reading.Rule == "given name" && bodies.Contains(reading.Key + " ")) continue; // the firm or who founded it
            if (reading.Rule is "given name" or "place ending" or "place head" && bodies.Any(body => body.StartsWith(reading.Key + " ", StringComparison.Ordinal)))
            {
                open.Add(reading.Run);
                continue;
            }

            var name = Named(reading.Kind, reading.Kind == NameKind.Person ? PersonKey(reading.Key) : reading.Key, reading.Form ?? reading.Run.Form, reading.Rule);
            name.Add(reading);
            if (reading.Acronym is { } acronym) Learn(acronym, name);
        }
    }

    private static bool IsWork(CapitalRun run) =>
        run.Gap.TrimEnd("\"“‘' ").Length == 0 && run.Before is { IsCapital: false } before && NameLists.Has("works", before.Lower);

    /// <summary>Rule "titled later": no list has the given name, but the surname stands behind a courtesy elsewhere: <c>Kazimo Itabashi</c> and <c>Mr Itabashi</c>.</summary>
    private void AddTitledLater()
    {
        var titled = readings.Where(reading => reading is { IsSurname: true, Rule: "courtesy" }).Select(reading => reading.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var run in open.Where(run => run.Count is 2 or 3 && titled.Contains(NameKey.Of(run.Last.Text)) && IsUnknown(run)).ToList())
        {
            var key = PersonKey(run.Key);
            Named(NameKind.Person, key, run.Form, "titled later").Add(new Reading(run, NameKind.Person, "titled later", key));
            open.Remove(run);
        }
    }

    /// <summary>Rule "its people": what has a spokesman or a goalkeeper is a body: <c>Brackley spokesman Tom Lind</c>.</summary>
    private void AddOfPeople()
    {
        foreach (var run in open.Where(run => run.Count < 4 && !run.Last.IsOwner && run.After() is { IsCapital: false, IsJoined: true } after && NameLists.Has("its people", after.Lower)
            && run.After(1) is { IsCapital: true, IsJoined: true } && IsUnknown(run) && run.First.IsJoined).ToList())
        {
            var key = NameKey.OfOrganisation(run.Form);
            if (shorts.ContainsKey(key) || names.Values.Any(other => other.Key == key)) continue;
            Learn(key, Named(NameKind.Organisation, key, run.Form, "its people"));
        }
    }

    // Nothing in it tells that it is of another kind.
    private bool IsUnknown(CapitalRun run) =>
        run.Before is not { Lower: "the" or "a" or "an" } && !run.Tokens.Any(token => token.Text == "&" || runs.IsOrdinary(token.Lower) || OrganisationRules.IsGeneric(token.Lower)
            || NameLists.Has("things", token.Lower) || NameLists.Has("peoples", token.Lower) || NameLists.Has("offices", token.Lower) || NameLists.Has("courtesies", token.Lower)
            || NameLists.Has("directions", token.Lower))
        && !Enumerable.Range(1, run.Count).Any(length => NameLists.Place(run.Sub(0, length).Key) is not null);

    /// <summary>Rule "middle initial": <c>George Bush</c> is <c>George W. Bush</c> in the same article.</summary>
    private string PersonKey(string key)
    {
        var words = key.Split(' ');
        if (words.Length < 2) return key;
        var same = names.Values.FirstOrDefault(name => name.Kind == NameKind.Person && name.Words[0] == words[0] && name.Words[^1] == words[^1]
            && (name.Words.Length == 2 || words.Length == 2) && name.Words.Concat(words).All(word => word == words[0] || word == words[^1] || word.Length == 1));
        return same?.Key ?? key;
    }

    private void LearnShorts()
    {
        foreach (var name in names.Values.ToList())
        {
            if (name.Kind == NameKind.Person && name.Words.Length > 1)
            {
                // Rule "surname": the last word, and the first where the family's name stands first.
                Learn(FamilyNames.Surname(name.Words), name);
                if (name.Rule == "family name first" || (NameLists.Has("east asian surnames", name.Words[0]) && !NameLists.Has("given", name.Words[0]))) Learn(name.Words[0], name);
            }
            else if (name.Kind == NameKind.Organisation)
            {
                // Rule "short form": the beginning of a body's name, as long as it is no place, people or general word.
                for (var length = 1; length < name.Words.Length; length++)
                {
                    var beginning = string.Join(' ', name.Words.Take(length));
                    if (length == 1 && ShortForms.IsAcronymOfOther(name)) continue;
                    if (!ShortForms.IsCommon(beginning, name.Words[length - 1]) || ShortForms.IsTelling(name.Words, length)) Learn(beginning, name);
                }

                // Brack and Co is not called Brack: that is who founded it.
                if (name.Words.Length > 1 || !name.Form.Contains(" and Co", StringComparison.Ordinal)) Learn(name.Key, name);
            }
        }
    }


    private void AddSurnames()
    {
        foreach (var reading in readings.Where(reading => reading.IsSurname))
        {
            if (shorts.TryGetValue(reading.Key, out var person))
            {
                if (person is { Kind: NameKind.Person }) person.Add(reading);
            }
            else if (reading.Form is { } form)
            {
                Named(NameKind.Person, NameKey.Of(form), form, reading.Rule).Add(reading);
            }
        }
    }

    private void AddOpen()
    {
        var placed = names.Values.Where(name => name.Kind == NameKind.Place).Select(name => name.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var run in open)
        {
            var key = NameKey.OfOrganisation(run.Form);
            if (PlaceRules.Again(run, placed) is { } place)
            {
                if (!shorts.ContainsKey(key)) Named(NameKind.Place, place.Key, run.Form, place.Rule).Add(place);
            }
            else if (shorts.TryGetValue(key, out var known) && known is not null && !(known.Kind == NameKind.Organisation ? IsPlaced(run) : HasOtherInitial(run, known)) && !(run.Count == 1 && run.First.IsFirst && runs.IsOrdinary(run.First.Lower)) && !NameLists.IsAnyPlace(key))
            {
                known.Add(new Reading(run, known.Kind, known.Rule, known.Key));
            }
        }
    }

    // A Jones is not Ryan Jones.
    private static bool HasOtherInitial(CapitalRun run, JoinedName person) =>
        run.First.IsJoined && run.Before is { IsCapital: true, Text.Length: 1 } initial && !person.Words.Any(word => word[0] == initial.Lower[0]);

    // Kirkcaldy, Fife: the county and not the college that is called after it.
    private static bool IsPlaced(CapitalRun run) => run.Gap is ", " && run.Preceding() is { IsCapital: true } town && NameLists.IsTown(town.Lower);

    /// <summary>Rule "headline": a capital tells little there, so that only what the text names is found again, the longest first.</summary>
    private void AddHeadline(string headline)
    {
        var words = WordTokens.Of(headline);
        var isShouted = !headline.Any(char.IsLower);
        for (var at = 0; at < words.Count;)
        {
            var found = Enumerable.Range(1, Math.Min(6, words.Count - at)).Reverse()
                .Select(length => (length, Name: InHeadline(headline, words, at, length, isShouted))).FirstOrDefault(match => match.Name is not null);
            if (found.Name is { } name)
            {
                var range = new TextRange(words[at].Start, words[at + found.length - 1].End - words[at].Start);
                name.Mentions.Add(new NameMention(NamePart.Headline, range));
                at += found.length;
            }
            else
            {
                at++;
            }
        }
    }

    private JoinedName? InHeadline(string headline, List<WordToken> words, int at, int length, bool isShouted)
    {
        if (!words.Skip(at).Take(length).All(word => !char.IsLower(headline[word.Start]) || NameLists.Has("particles", word.Text) || word.Text is "of" or "and" or "for" or "the")) return null;
        if (!char.IsUpper(headline[words[at].Start]) || char.IsLower(headline[words[at + length - 1].Start]) || (length > 1 && words[at + length - 1].Text is "of" or "and" or "for" or "the")) return null;
        var text = headline[words[at].Start..words[at + length - 1].End];
        var key = NameKey.Of(text);
        if ((length == 1 && key.Length < 3) || (isShouted && words.Skip(at).Take(length).All(word => runs.IsOrdinary(word.Text)))) return null;
        var found = names.Values.FirstOrDefault(name => name.Key == key) ?? shorts.GetValueOrDefault(NameKey.OfOrganisation(text));
        return found is { Kind: NameKind.Place } && at > 0 && words[at - 1].Text == "of" ? null : found; // the Bank of Brockton
    }

    private void Learn(string form, JoinedName name)
    {
        var key = NameKey.Of(form);
        var whole = names.Values.FirstOrDefault(other => other != name && other.Key == key);
        // Dell may be Michael Dell or the firm: it is left out where an article names both.
        if (whole is { Kind: NameKind.Organisation } && name.Kind == NameKind.Person) shorts[key] = null;
        if (whole is not null) return;
        shorts[key] = shorts.TryGetValue(key, out var known) && known != name ? null : name;
    }

    private JoinedName Named(NameKind kind, string key, string form, string rule)
    {
        if (!names.TryGetValue((kind, key), out var name))
        {
            names.Add((kind, key), name = new JoinedName(kind, key, form, rule));
        }

        if (form.Length > name.Form.Length && kind != NameKind.Place) name.Form = form;
        return name;
    }
}
