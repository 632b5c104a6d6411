using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Naming.Finding;

/// <summary>Finds the names of an article again in its headline, and the few that need no text to be known.</summary>
internal sealed class HeadlineNames(JoinedNames names, CapitalRuns runs)
{
    private const int MostWords = 6;
    private const int MostBehind = 4; // words of a body's name behind its first

    /// <summary>
    /// Rule "headline": a capital tells little there, so that only what the text names is found again, the longest first.
    /// </summary>
    public void Add(string headline)
    {
        var words = WordTokens.Of(headline);
        var isShouted = !headline.Any(char.IsLower);
        var beginnings = names.All.Select(name => name.Words[0]).Concat(names.ShortForms.Select(form =>
            form.Split(' ')[0])).ToHashSet(StringComparer.Ordinal);
        var firms = headline.Contains('<', StringComparison.Ordinal) ? HeadlineFirms.In(headline, words, runs.IsOrdinary).ToList() : [];
        for (var at = 0; at < words.Count;)
        {
            // The keys of U.S. and of Brack's are one word.
            var isClosed = at + 1 < words.Count && words[at + 1].Start - words[at].End == 1
                && headline[words[at].End] is '.' or '\'' or '’';
            var isAbbreviated = isClosed || words[at].Text == "the";
            var isOfFirm = firms.Exists(firm => firm.Range.Start <= words[at].Start && words[at].End < firm.Range.End);
            var found = (length: 1, Name: (JoinedName?)null);
            if (isAbbreviated || beginnings.Contains(words[at].Text) || beginnings.Contains(NameKey.Spelling(words[at].Text)))
            {
                found = Enumerable.Range(1, Math.Min(MostWords, words.Count - at)).Reverse()
                    .Select(length => (length, Name: InHeadline(headline, words, at, length, isShouted))).FirstOrDefault(match =>
                        match.Name is not null && !(isOfFirm && match.Name.Kind == NameKind.Place));
            }

            if (found.Name is null && !isOfFirm && (isAbbreviated || NameLists.BeginsPlace(words[at].Text)))
            {
                found.Name = PlaceInHeadline(headline, words, at, isShouted, out found.length);
            }

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

        AddFirms(firms);
    }

    private void AddFirms(List<(TextRange Range, string Form)> firms)
    {
        foreach (var (range, form) in firms)
        {
            if (names.All.Any(name => name.Mentions.Exists(mention => mention.Part == NamePart.Headline
                && mention.Range.Start < range.Start + range.Length && range.Start < mention.Range.Start + mention.Range.Length))) continue;
            var known = NameLists.Organisation(NameKey.OfOrganisation(form));
            names.Named(NameKind.Organisation, known?.Key ?? NameKey.OfFirm(form), known?.Form
                ?? form, "symbol in a headline").Mentions.Add(new NameMention(NamePart.Headline, range));
        }
    }

    /// <summary>
    /// Rule "known place in a headline": a place that needs no evidence, where it is no part of a body's name: Bank of Norway, NORWAY
    /// STEEL CORP.
    /// </summary>
    private JoinedName? PlaceInHeadline(string headline, List<WordToken> words, int at, bool isShouted, out int length)
    {
        for (length = Math.Min(3, words.Count - at); length > 0; length--)
        {
            var (start, end) = (words[at].Start, words[at + length - 1].End);
            var text = headline[start..end];
            if (!char.IsUpper(text[0]) || NameLists.Place(NameKey.Of(text)) is not { } place || (isShouted && text == "US")) continue;
            if (at > 0 && (words[at - 1].Text == "of" || NameLists.Has("before places", words[at - 1].Text)
                || NameLists.Has("directions", words[at - 1].Text) || NameLists.Has("peoples", words[at - 1].Text))) return null;
            var behind = words.Skip(at + length).Take(MostBehind).ToList();
            var isOfBody = behind.Count > 0 && !text.Contains('.', StringComparison.Ordinal)
                && (NameLists.Has("bodies", behind[0].Text) || NameLists.Has("companies", behind[0].Text))
                && headline[behind[0].Start - 1] == ' ';
            var symbol = headline.IndexOf('<', end);
            if (isOfBody || behind.Exists(word => NameLists.Has("companies", word.Text))
                || (symbol >= 0 && behind.Exists(word => word.Start > symbol))
                || headline.AsSpan(end).StartsWith("$") || headline.AsSpan(end).StartsWith("-")) return null;
            return names.Named(NameKind.Place, place.Key, place.Form, "headline");
        }

        length = 1;
        return null;
    }

    private JoinedName? InHeadline(string headline, List<WordToken> words, int at, int length, bool isShouted)
    {
        if (!words.Skip(at).Take(length).All(word => !char.IsLower(headline[word.Start]) || NameLists.Has("particles", word.Text)
            || word.Text is "of" or "and" or "for" or "the")) return null;
        if (!char.IsUpper(headline[words[at].Start]) || char.IsLower(headline[words[at + length - 1].Start])
            || (length > 1 && words[at + length - 1].Text is "of" or "and" or "for" or "the")) return null;
        var text = headline[words[at].Start..words[at + length - 1].End];
        var key = NameKey.Of(text);
        if ((length == 1 && key.Length < 3) || (isShouted
            && words.Skip(at).Take(length).All(word => runs.IsOrdinary(word.Text)))) return null;
        var found = names.All.FirstOrDefault(name => name.Base == key && names.IsOnly(name))
            ?? (names.TryShort(NameKey.OfOrganisation(text), out var known) ? known : null);
        // LIND AIR <LND> is a firm of that name and not Anna Lind.
        if (found is { Kind: NameKind.Person } && length == 1 && headline.IndexOf('<', words[at].End) is > 0 and var mark
            && words.Skip(at + 1).TakeWhile(word => word.Start < mark).Count() < 3) return null;
        return found is { Kind: NameKind.Place } && at > 0 && words[at - 1].Text == "of" ? null : found; // the Bank of Brockton
    }
}
