using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Naming;

/// <summary>
/// Joins the mentions of an article: a surname with the one person who has it, the beginning of a body's name and its acronym
/// with that body, and what the headline repeats.
/// </summary>
internal sealed class NameJoining
{
    private const int MostBehind = 4; // words of a body's name behind its first

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
        JoinLegalForms();
        AddTitledLater();
        LearnShorts();
        AddSurnames();
        AddOfPeople();
        AddByUse();
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
        var bodies = readings.Where(reading => reading.Kind == NameKind.Organisation).Select(reading => reading.Run.BodyKey + " ").ToHashSet(StringComparer.Ordinal);
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

    /// <summary>Rule "without its legal form": Brackley Nails is the Brackley Nails Ltd of the article, where there is but one of that name.</summary>
    private void JoinLegalForms()
    {
        foreach (var bare in names.Values.Where(name => name.Kind == NameKind.Organisation && name.Base == name.Key).ToList())
        {
            if (names.Values.Where(name => name != bare && name.Kind == NameKind.Organisation && name.Base == bare.Key).Take(2).ToList() is not [var whole]) continue;
            whole.Mentions.AddRange(bare.Mentions);
            names.Remove((bare.Kind, bare.Key));
            foreach (var acronym in shorts.Where(pair => pair.Value == bare).Select(pair => pair.Key).ToList()) shorts[acronym] = whole;
        }
    }

    private bool IsOnly(JoinedName name) => !names.Values.Any(other => other != name && other.Kind == name.Kind && other.Base == name.Base);

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
            var key = run.BodyKey;
            if (shorts.ContainsKey(key) || names.Values.Any(other => other.Base == key)) continue;
            Learn(key, Named(NameKind.Organisation, key, run.Form, "its people"));
        }
    }

    /// <summary>What a text uses as a body is one, where no person has that surname and no longer name begins or ends so.</summary>
    private void AddByUse()
    {
        var taken = new HashSet<CapitalRun>();
        var persons = readings.Where(reading => reading.Kind == NameKind.Person).Select(reading => NameKey.Of(reading.Run.Last.Text)).ToHashSet(StringComparer.Ordinal);
        var isOfSport = IsOfSport();
        foreach (var run in open)
        {
            var key = run.BodyKey;
            if (!shorts.ContainsKey(key) && BodiesByUse.Listed(run, isOfSport) is { } listed)
            {
                Named(listed.Kind, listed.Key, listed.Form!, listed.Rule).Add(listed);
                taken.Add(run);
                continue;
            }

            if (shorts.ContainsKey(key) || persons.Contains(NameKey.Of(run.Last.Text)) || names.ContainsKey((NameKind.Organisation, key)) || BodiesByUse.Of(run) is not { } rule) continue;
            if (run.Count == 1 && (runs.IsOrdinary(run.First.Lower) || open.Exists(other => other.Count > 1 && other.Last.Lower == run.First.Lower && other.First.Lower != run.First.Lower))) continue;
            Learn(key, Named(NameKind.Organisation, key, run.Form, rule));
        }

        open.RemoveAll(taken.Contains);
    }

    private bool IsOfSport() => NameLists.All("sport").Any(runs.IsOrdinary);

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

                // Rule "initials": what has the first letters of three words or more is called by them.
                if (ShortForms.Initials(name.Form) is var (all, without))
                {
                    foreach (var initials in new[] { all, without }.Distinct().Where(initials => initials.Length > 2 && NameLists.Organisation(NameKey.Of(initials)) is null)) Learn(initials, name);
                }

                // Brack and Co is not called Brack: that is who founded it.
                if (name.Words.Length > 1 || !name.Form.Contains(" and Co", StringComparison.Ordinal)) Learn(name.Base, name);
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
        var isOfSport = IsOfSport();
        foreach (var run in open)
        {
            var key = run.BodyKey;
            if ((PlaceRules.Again(run, placed) ?? PlaceRules.GreatTown(run, isOfSport)) is { } place)
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
        var beginnings = names.Values.Select(name => name.Words[0]).Concat(shorts.Keys.Select(form => form.Split(' ')[0])).ToHashSet(StringComparer.Ordinal);
        for (var at = 0; at < words.Count;)
        {
            // The keys of U.S. and of Brack's are one word.
            var isClosed = at + 1 < words.Count && words[at + 1].Start - words[at].End == 1 && headline[words[at].End] is '.' or '\'' or '’';
            var isAbbreviated = isClosed || words[at].Text == "the";
            var found = (length: 1, Name: (JoinedName?)null);
            if (isAbbreviated || beginnings.Contains(words[at].Text) || beginnings.Contains(NameKey.Spelling(words[at].Text)))
            {
                found = Enumerable.Range(1, Math.Min(6, words.Count - at)).Reverse()
                    .Select(length => (length, Name: InHeadline(headline, words, at, length, isShouted))).FirstOrDefault(match => match.Name is not null);
            }

            if (found.Name is null && (isAbbreviated || NameLists.BeginsPlace(words[at].Text))) found.Name = PlaceInHeadline(headline, words, at, isShouted, out found.length);
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

        AddHeadlineFirms(headline, words);
    }

    private void AddHeadlineFirms(string headline, List<WordToken> words)
    {
        if (!headline.Contains('<', StringComparison.Ordinal)) return;
        foreach (var (range, form) in HeadlineFirms.In(headline, words, runs.IsOrdinary).ToList())
        {
            if (names.Values.Any(name => name.Mentions.Exists(mention => mention.Part == NamePart.Headline && mention.Range.Start < range.Start + range.Length && range.Start < mention.Range.Start + mention.Range.Length))) continue;
            var known = NameLists.Organisation(NameKey.OfOrganisation(form));
            Named(NameKind.Organisation, known?.Key ?? NameKey.OfFirm(form), known?.Form ?? form, "symbol in a headline").Mentions.Add(new NameMention(NamePart.Headline, range));
        }
    }

    /// <summary>Rule "known place in a headline": a place that needs no evidence, where it is no part of a body's name: Bank of Norway, NORWAY STEEL CORP.</summary>
    private JoinedName? PlaceInHeadline(string headline, List<WordToken> words, int at, bool isShouted, out int length)
    {
        for (length = Math.Min(3, words.Count - at); length > 0; length--)
        {
            var (start, end) = (words[at].Start, words[at + length - 1].End);
            var text = headline[start..end];
            if (!char.IsUpper(text[0]) || NameLists.Place(NameKey.Of(text)) is not { } place || (isShouted && text == "US")) continue;
            if (at > 0 && (words[at - 1].Text == "of" || NameLists.Has("before places", words[at - 1].Text) || NameLists.Has("directions", words[at - 1].Text) || NameLists.Has("peoples", words[at - 1].Text))) return null;
            var behind = words.Skip(at + length).Take(MostBehind).ToList();
            var isOfBody = behind.Count > 0 && !text.Contains('.', StringComparison.Ordinal) && (NameLists.Has("bodies", behind[0].Text) || NameLists.Has("companies", behind[0].Text))
                && headline[behind[0].Start - 1] == ' ';
            var symbol = headline.IndexOf('<', end);
            if (isOfBody || behind.Exists(word => NameLists.Has("companies", word.Text)) || (symbol >= 0 && behind.Exists(word => word.Start > symbol))
                || headline.AsSpan(end).StartsWith("$") || headline.AsSpan(end).StartsWith("-")) return null;
            return Named(NameKind.Place, place.Key, place.Form, "headline");
        }

        length = 1;
        return null;
    }

    private JoinedName? InHeadline(string headline, List<WordToken> words, int at, int length, bool isShouted)
    {
        if (!words.Skip(at).Take(length).All(word => !char.IsLower(headline[word.Start]) || NameLists.Has("particles", word.Text) || word.Text is "of" or "and" or "for" or "the")) return null;
        if (!char.IsUpper(headline[words[at].Start]) || char.IsLower(headline[words[at + length - 1].Start]) || (length > 1 && words[at + length - 1].Text is "of" or "and" or "for" or "the")) return null;
        var text = headline[words[at].Start..words[at + length - 1].End];
        var key = NameKey.Of(text);
        if ((length == 1 && key.Length < 3) || (isShouted && words.Skip(at).Take(length).All(word => runs.IsOrdinary(word.Text)))) return null;
        var found = names.Values.FirstOrDefault(name => name.Base == key && IsOnly(name)) ?? shorts.GetValueOrDefault(NameKey.OfOrganisation(text));
        // LIND AIR <LND> is a firm of that name and not Anna Lind.
        if (found is { Kind: NameKind.Person } && length == 1 && headline.IndexOf('<', words[at].End) is > 0 and var mark && words.Skip(at + 1).TakeWhile(word => word.Start < mark).Count() < 3) return null;
        return found is { Kind: NameKind.Place } && at > 0 && words[at - 1].Text == "of" ? null : found; // the Bank of Brockton
    }

    private void Learn(string form, JoinedName name)
    {
        var key = NameKey.Of(form);
        var whole = names.Values.FirstOrDefault(other => other != name && other.Base == key);
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
