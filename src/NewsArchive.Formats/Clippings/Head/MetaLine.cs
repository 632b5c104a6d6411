using System.Buffers;
using NewsArchive.Formats.Clippings.Layout;
using NewsArchive.Formats.Clippings.Tail;
using NewsArchive.Formats.Clippings.Vocabulary;

namespace NewsArchive.Formats.Clippings.Head;

/// <summary>
/// A line that says who, when and for whom: <c>By Jane Doe, 20 September 2018</c>, <c>Xinhua | Updated: 2017-09-15 17:52</c>.
/// Every word of it must be accounted for; a line with one word left over is something else.
/// </summary>
internal sealed class MetaLine
{
    private const int Longest = 200;

    private static readonly SearchValues<char> PieceEnds = SearchValues.Create("|•·—–\n\r()[]");

    private readonly string text;
    private readonly int offset;

    private MetaLine(string text, int offset)
    {
        this.text = text;
        this.offset = offset;
    }

    private (int Start, int End)? Byline { get; set; }

    private (int Start, int End)? Agency { get; set; }

    private (int Start, int End)? Url { get; set; }

    private (int Start, int End)? Place { get; set; }

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

    private bool HasContact { get; set; }

    /// <summary>Reads a passage as such a line, or gives null.</summary>
    public static MetaLine? Read(string source, Passage passage) =>
        passage.LayoutKind is null ? Read(source, passage.Start, passage.End) : null;

    /// <summary>Reads a part of a text as such a line.</summary>
    public static MetaLine? Read(string source, int start, int end)
    {
        if (end - start > Longest)
            return null;
        var line = new MetaLine(source[start..end], start);
        return line.ReadAll() && line.SaysSomething() ? line : null;
    }

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
        return Byline is not null || HasFullDate || HasDate && HasDateLabel || Agency is not null || Url is not null || HasContact;
    }

    private bool ReadAll()
    {
        var position = 0;
        foreach (var date in DateText.All(text))
        {
            if (!ReadPieces(position, date.Start))
                return false;
            if (IsUpdate)
                Updated ??= date;
            else
                Published ??= date;
            IsUpdate = false;
            position = date.End;
        }

        return ReadPieces(position, text.Length);
    }

    private bool ReadPieces(int start, int end)
    {
        while (start < end)
        {
            var length = text.AsSpan(start, end - start).IndexOfAny(PieceEnds);
            var spaced = text.AsSpan(start, end - start).IndexOf(" / ");
            if (spaced >= 0 && (length < 0 || spaced < length))
                length = spaced + 1;
            var stop = length < 0 ? end : start + length;
            if (!ReadPiece(start, stop))
                return false;
            start = stop + 1;
        }

        return true;
    }

    private bool ReadPiece(int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is ',' or ';' or '-' or '/' or ':' or '.'))
            start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or ';' or '-' or '/' or ':'))
            end--;
        if (start == end)
            return true;
        var piece = text.AsSpan(start, end - start);
        if (Words.IsAny(piece, BylineCues.UpdateLabels))
            return IsUpdate = HasDateLabel = true;
        if (Words.IsAny(piece, BylineCues.PublicationLabels))
            return HasDateLabel = true;
        if (Words.IsAny(piece, BylineCues.DateWords) || TimeOfDay.Is(piece))
            return true;
        if (Web.IsAddress(piece))
        {
            Url ??= (start, end);
            return true;
        }

        if (Web.IsContact(piece))
            return HasContact = true;
        if (BylineCues.IsReadingTime(piece))
            return true;
        if (Agencies.IsAgency(piece))
        {
            Agency ??= (start, end);
            return true;
        }

        return ReadNames(start, end);
    }

    /// <summary>A byline with its first word, or a name that something else in the line must bear out.</summary>
    private bool ReadNames(int start, int end)
    {
        var piece = text.AsSpan(start, end - start);
        var label = Words.LongestPrefix(piece, BylineCues.Beginnings);
        if (label > 0)
        {
            var from = start + label;
            while (from < end && (char.IsWhiteSpace(text[from]) || text[from] == ':'))
                from++;
            if (!PersonName.IsByline(text.AsSpan(from, end - from)))
                return false;
            Byline ??= (from, end);
            return HasLabel = true;
        }

        if (PersonName.IsWithRole(piece))
        {
            Byline ??= (start, end);
            return HasLabel = true;
        }

        if (Name is not null || !PersonName.IsName(piece))
            return false;
        Name = (start, end);
        return true;
    }
}
