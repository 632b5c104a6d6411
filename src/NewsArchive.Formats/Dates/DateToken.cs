namespace NewsArchive.Formats.Dates;

internal enum DateTokenKind
{
    Number,
    Word,

    /// <summary>A single other character; also each ideograph and Hangul syllable, which are not written in words.</summary>
    Mark,

    /// <summary>The end of the text or of a paragraph.</summary>
    End,
}

/// <summary>
/// A number, word or mark of a text. It is attached where no white space stands before it; its value is a number's,
/// or -1 where there are more than eight digits; its digits are as many as we write for the
/// number; its names are what a word may name in any language.
/// </summary>
internal readonly record struct DateToken(DateTokenKind Kind, int Start, int Length, bool IsAttached, int Value,
    IReadOnlyList<DateName>? Names = null, int Digits = 0)
{
    public int End => Start + Length;

    /// <summary>Whether a date may begin with it: a number, or the name of a month or weekday in some language.</summary>
    public bool MayBeginDate => Kind == DateTokenKind.Number || Names is not null;

    /// <summary>Whether it is a number of so many digits.</summary>
    public bool IsNumber(int digits) => Kind == DateTokenKind.Number && Digits == digits;

    /// <summary>Whether it is a number of one or two digits: a day, month, hour or minute.</summary>
    public bool IsShortNumber => Kind == DateTokenKind.Number && Digits <= 2;
}
