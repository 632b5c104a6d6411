using NewsArchive.Formats.Clippings.Layout;
using NewsArchive.Formats.Clippings.Tail;

namespace NewsArchive.Formats.Clippings.Head;

/// <summary>
/// A line that says who, when and for whom: <c>By Jane Doe, 20 September 2018</c>, <c>Xinhua | Updated: 2017-09-15 17:52</c>.
/// Every word of it must be accounted for; a line with one word left over is something else.
/// </summary>
internal sealed partial class MetaLine
{
    private const int Longest = 200;

    /// <summary>A line of a date and little else, which is tried in several languages.</summary>
    private const int LongestOfDate = 100;

    private readonly string text;
    private readonly int offset;
    private readonly string? language;

    private MetaLine(string text, int offset, string? language)
    {
        this.text = text;
        this.offset = offset;
        this.language = language;
    }

    private (int Start, int End)? Byline { get; set; }

    private (int Start, int End)? Agency { get; set; }

    private (int Start, int End)? Url { get; set; }

    private (int Start, int End)? Place { get; set; }

    private (int Start, int End)? Section { get; set; }

    private DateText? Published { get; set; }

    private DateText? Updated { get; set; }

    private bool IsUpdate { get; set; }

    private (int Start, int End)? Name { get; set; }

    public bool HasDate => Published is not null || Updated is not null;

    /// <summary>Whether it has a date, an address or a byline with its first word, and not only words that might be names.</summary>
    public bool IsExplicit => HasDate || Url is not null || HasLabel;

    private bool HasLabel { get; set; }

    /// <summary>A day without a year and nothing beside it may be that of a match or a concert.</summary>
    public bool HasFullDate => Published is { WithoutYear: null } || Updated is { WithoutYear: null };

    /// <summary>Whether it says what its date is: that of publication or of a change.</summary>
    public bool HasDateLabel { get; private set; }

    /// <summary>Whether the word before names stood alone in its piece.</summary>
    private bool AwaitsNames { get; set; }

    private bool HasContact { get; set; }

    /// <summary>Reads a passage as such a line, or gives null.</summary>
    public static MetaLine? Read(string source, Passage passage) =>
        passage.LayoutKind is null ? Read(source, passage.Start, passage.End) : null;

    /// <summary>Reads a part of a text as such a line.</summary>
    public static MetaLine? Read(string source, int start, int end)
    {
        if (end - start > Longest)
            return null;
        var words = source[start..end];
        if (Read(words, start, language: null) is { } line)
            return line;
        return words.Length > LongestOfDate || !words.AsSpan().ContainsAnyInRange('0', '9')
            ? null
            : DateText.MonthLanguages.Select(language => Read(words, start, language)).FirstOrDefault(found => found is { HasDate: true });
    }

    private static MetaLine? Read(string text, int offset, string? language)
    {
        var line = new MetaLine(text, offset, language);
        return line.ReadAll() && line.SaysSomething() ? line : null;
    }

    /// <summary>
    /// The names of those who wrote the report, from a line that says no more than who, when and for whom, and says that they wrote it;
    /// null from any other. Beside a date alone stand sections, outlets and blogs as often as names.
    /// </summary>
    public static string? NamesIn(string line)
    {
        if (EastAsianDateline.Find(line) is { Byline: { } reporter } found && found.Length == line.Length)
            return line[reporter];
        return Read(line, 0, line.Length) is { Byline: { } names, HasLabel: true } && line[names.Start..names.End] is var name
            && IsFullName(name) ? name : null;
    }

    /// <summary>One word with a capital may be a place, an outlet or a desk.</summary>
    private static bool IsFullName(string name) => name.Contains(' ', StringComparison.Ordinal) || name[0] > '\u2E80';

    /// <summary>Gives what the line says to the draft; what is given already stays.</summary>
    public void Give(Draft draft, Passage passage)
    {
        passage.Take();
        Give(draft);
    }

    /// <summary>Gives what the line says to the draft, and marks its other words as labels.</summary>
    public void Give(Draft draft)
    {
        if (Byline is { } byline)
            draft.Byline ??= draft.Take("byline", offset + byline.Start, offset + byline.End, "byline");
        if (Agency is { } agency)
            SourceCredit.Take(draft, offset + agency.Start, offset + agency.End, "byline");
        if (Url is { } url)
            draft.GiveUrl(offset + url.Start, offset + url.End, "address line");
        if (Place is { } place)
            draft.Dateline ??= draft.Take("dateline", offset + place.Start, offset + place.End, "date line");
        if (Section is { } section)
            draft.Section ??= draft.Take("section", offset + section.Start, offset + section.End, "date line");
        if (Published is { } published)
            draft.Dates.Published ??= GiveDate(draft, published, "date line");
        if (Updated is { } updated)
            draft.Dates.Updated ??= GiveDate(draft, updated, "updated line");
        draft.LabelGaps(offset, offset + text.Length);
    }

    private DateCandidate GiveDate(Draft draft, DateText date, string rule) =>
        DateCandidate.Stated(date, draft.Take("date", offset + date.Start, offset + date.End, rule).Evidence);

    /// <summary>A name alone says nothing: it becomes the byline only beside a date or an agency.</summary>
    private bool SaysSomething()
    {
        if (Name is not null && (HasFullDate || Agency is not null))
            Byline ??= Name;
        else if (Name is not null)
            return false;
        return Byline is not null || HasFullDate || HasDateLabel || Agency is not null || Url is not null || HasContact;
    }
}
