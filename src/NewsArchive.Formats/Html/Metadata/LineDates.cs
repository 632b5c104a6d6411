using NewsArchive.Formats.Prose;

namespace NewsArchive.Formats.Html.Metadata;

/// <summary>The days that a short line of a page gives, told apart by the labels before them.</summary>
/// <param name="Published">The day behind a label of publication: <c>Veröffentlicht am 12. März 2019</c>.</param>
/// <param name="Unlabelled">The day before any label.</param>
/// <param name="Changed">The day behind a label of a change: <c>mis à jour le 4 mai 2018</c>.</param>
/// <param name="HasChange">Whether a label of a change stands in the line, with a day or without.</param>
internal readonly record struct LineDates(DateOnly? Published, DateOnly? Unlabelled, DateOnly? Changed, bool HasChange)
{
    private enum Kind
    {
        None,
        Published,
        Changed,
    }

    /// <summary>The first day of each kind.</summary>
    /// <param name="text">One line; one that is longer than a line of dates is read all the same.</param>
    /// <param name="language">The page's BCP 47 tag, or null.</param>
    public static LineDates Of(string text, string? language)
    {
        var dates = default(LineDates);
        var (start, kind) = (0, Kind.None);
        for (var at = 0; at < text.Length;)
        {
            var (next, length) = LabelAt(text, at);
            if (next is Kind.None)
            {
                at++;
                continue;
            }

            dates = dates.With(kind, text[start..at], language);
            (start, kind) = (at + length, next);
            at = start;
        }

        return dates.With(kind, text[start..], language);
    }

    private LineDates With(Kind kind, string words, string? language)
    {
        var day = words.AsSpan().ContainsAnyInRange('0', '9') || kind is Kind.None || words.Any(letter => letter > '\u2E80')
            ? DayReading.Of(words.Trim(' ', ':', '：', ',', '('), language)
            : null;
        return kind switch
        {
            Kind.Published => this with { Published = Published ?? day },
            Kind.Changed => this with { Changed = Changed ?? day, HasChange = true },
            _ => this with { Unlabelled = Unlabelled ?? day },
        };
    }

    /// <summary>
    /// The label that begins at a place. One of a change counts anywhere; one of publication not behind another word, as in
    /// <c>the bill was published</c>.
    /// </summary>
    private static (Kind Kind, int Length) LabelAt(string text, int at)
    {
        if (!char.IsLetter(text[at]) || (at > 0 && char.IsLetterOrDigit(text[at - 1]) && text[at] < '\u2E80')) return (Kind.None, 0);
        var rest = text.AsSpan(at);
        var changed = Words.LongestPrefix(rest, LineWords.Changed);
        var published = IsBehindWord(text, at) ? 0 : Words.LongestPrefix(rest, LineWords.Published);
        return changed == 0 && published == 0 ? (Kind.None, 0)
            : changed >= published ? (Kind.Changed, changed)
            : (Kind.Published, published);
    }

    private static bool IsBehindWord(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd();
        return before.Length > 0 && char.IsLetter(before[^1]) && before[^1] < '\u2E80';
    }
}
