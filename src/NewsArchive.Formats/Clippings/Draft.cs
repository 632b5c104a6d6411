using NewsArchive.Formats.Clippings.Layout;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Dates;
using NewsArchive.Formats.Decoding;
using NewsArchive.Formats.Prose;
using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Clippings;

/// <summary>A clipping while it is read: its passages, what was found in them, and which characters were used for what.</summary>
internal sealed class Draft(SourceText source)
{
    private readonly List<Mark> marks = [];

    public SourceText Source { get; } = source;

    public string Text => Source.Text;

    public List<Passage> Passages { get; } = PassageReader.Read(source.Text);

    /// <summary>Characters that are fields or labels; those of blocks are added when the spans are written.</summary>
    public IReadOnlyList<Mark> Marks => marks;

    public Field? Headline { get; set; }

    public Field? Standfirst { get; set; }

    public Field? Byline { get; set; }

    public Field? Dateline { get; set; }

    public Field? Outlet { get; set; }

    public Field? Credit { get; set; }

    public Field? Url { get; set; }

    public Field? Language { get; set; }

    public Field? Section { get; set; }

    public List<Field> Tags { get; } = [];

    public DateCandidates Dates { get; } = new();

    /// <summary>The passages that no stage has decided about yet, in order.</summary>
    public IEnumerable<Passage> Open => Passages.Where(passage => !passage.IsDecided);

    /// <summary>Marks words as a field's own and gives them as a stated value.</summary>
    public Field Take(string name, int start, int end, string rule)
    {
        (start, end) = Mark(SpanKind.Field, start, end, name);
        return new Field(WhiteSpace.Normalise(Text.AsSpan(start, end - start)), Basis.Stated, EvidenceAt(rule, start, end));
    }

    /// <summary>Marks a whole passage as a field's own words.</summary>
    public Field Take(string name, Passage passage, string rule)
    {
        passage.Take();
        return Take(name, passage.Start, passage.End, rule);
    }

    /// <summary>Takes an address, and the day in its path.</summary>
    public void GiveUrl(int start, int end, string rule)
    {
        var url = Take("url", start, end, rule);
        if (Url is not null)
            return;
        Url = url;
        if (DayInAddress.Find(url.Value) is { } day)
            Dates.Address = new DateCandidate(new DateField(EdtfDate.Day(day), Basis.Derived, url.Evidence with { Rule = "address" }),
                null);
    }

    /// <summary>Marks words that only introduce or separate.</summary>
    public void Label(int start, int end) => Mark(SpanKind.Label, start, end, null);

    public void Label(Passage passage)
    {
        passage.Take();
        Label(passage.Start, passage.End);
    }

    /// <summary>Marks what is between a stretch's fields as labels; its fields are the last that were taken.</summary>
    public void LabelGaps(int start, int end)
    {
        var first = marks.Count;
        while (first > 0 && marks[first - 1].Start >= start && marks[first - 1].End <= end)
            first--;
        foreach (var mark in marks[first..].OrderBy(mark => mark.Start))
        {
            Label(start, mark.Start);
            start = mark.End;
        }

        Label(start, end);
    }

    public Evidence EvidenceAt(string rule, int start, int end) =>
        new(rule, Source.RangeOf(start, end - start), Text: Text[start..end]);

    /// <summary>Marks the words without the white space around them and gives their place.</summary>
    private (int Start, int End) Mark(SpanKind kind, int start, int end, string? name)
    {
        while (start < end && char.IsWhiteSpace(Text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(Text[end - 1]))
            end--;
        if (start < end)
            marks.Add(new Mark(kind, start, end, name));
        return (start, end);
    }
}
