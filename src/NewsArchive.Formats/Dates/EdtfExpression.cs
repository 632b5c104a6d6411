namespace NewsArchive.Formats.Dates;

/// <summary>What an EDTF string says: one date, an interval or a set.</summary>
internal abstract record EdtfExpression
{
    public abstract DateOnly? Lower { get; }

    public abstract DateOnly? Upper { get; }

    public abstract EdtfPrecision Precision { get; }

    /// <summary>The marks of all its dates.</summary>
    public abstract EdtfQualifier Qualifier { get; }

    public abstract bool IsBeyondCalendar { get; }

    public static EdtfQualifier QualifierOf(EdtfPoint? first, EdtfPoint? last) =>
        (first?.Qualifier ?? EdtfQualifier.None) | (last?.Qualifier ?? EdtfQualifier.None);
}

/// <summary>One date.</summary>
internal sealed record EdtfSingle(EdtfPoint Point) : EdtfExpression
{
    public override DateOnly? Lower => Point.Lower;

    public override DateOnly? Upper => Point.Upper;

    public override EdtfPrecision Precision => Point.Precision;

    public override EdtfQualifier Qualifier => Point.Qualifier;

    public override bool IsBeyondCalendar => Point.IsBeyondCalendar;
}

/// <summary>A span from one date to another; an end without a date is open (<c>..</c>) or else unknown.</summary>
internal sealed record EdtfInterval(EdtfPoint? Start, bool StartIsOpen, EdtfPoint? End, bool EndIsOpen) : EdtfExpression
{
    public override DateOnly? Lower => Start?.Lower;

    public override DateOnly? Upper => End?.Upper;

    public override EdtfPrecision Precision => EdtfPrecision.Interval;

    public override EdtfQualifier Qualifier => QualifierOf(Start, End);

    public override bool IsBeyondCalendar => Start is { IsBeyondCalendar: true } || End is { IsBeyondCalendar: true };
}

/// <summary>One of several dates, or all of them.</summary>
internal sealed record EdtfSet(bool IsAll, IReadOnlyList<EdtfSetMember> Members) : EdtfExpression
{
    public override DateOnly? Lower => Members.Any(member => member.Lower is null) ? null : Members.Min(member => member.Lower);

    public override DateOnly? Upper => Members.Any(member => member.Upper is null) ? null : Members.Max(member => member.Upper);

    public override EdtfPrecision Precision => EdtfPrecision.Set;

    public override EdtfQualifier Qualifier =>
        Members.Aggregate(EdtfQualifier.None, (all, member) => all | QualifierOf(member.First, member.Last));

    public override bool IsBeyondCalendar =>
        Members.Any(member => member.First is { IsBeyondCalendar: true } || member.Last is { IsBeyondCalendar: true });
}

/// <summary>A date of a set, or the dates from one to another; a side that is null is open.</summary>
internal sealed record EdtfSetMember(EdtfPoint? First, EdtfPoint? Last)
{
    public DateOnly? Lower => First?.Lower;

    public DateOnly? Upper => Last?.Upper;
}
