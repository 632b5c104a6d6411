using System.Collections.Frozen;
using System.Globalization;

namespace NewsArchive.Formats.Dates;

/// <summary>A text cut into numbers, words and marks. Reading beyond either end gives <see cref="DateTokenKind.End"/>.</summary>
internal readonly ref struct DateTokens
{
    private readonly ReadOnlySpan<char> text;
    private readonly List<DateToken> tokens = [];

    /// <param name="text">The text.</param>
    /// <param name="names">The names of months and weekdays that count in it.</param>
    /// <param name="isWhole">
    /// Whether the whole text is said to be one date, so that also forms are read
    /// that are too short to be told from other numbers.
    /// </param>
    public DateTokens(ReadOnlySpan<char> text, DateNames names, bool isWhole)
    {
        this.text = text;
        Names = names;
        IsWhole = isWhole;
        var at = 0;
        while (at < text.Length)
        {
            var start = SkipWhiteSpace(at, out var isParagraph);
            if (isParagraph)
            {
                tokens.Add(new DateToken(DateTokenKind.End, start, 0, IsAttached: false, Value: -1));
            }

            if (start == text.Length)
            {
                break;
            }

            var token = Next(start, isAttached: start == at && at > 0);
            tokens.Add(token);
            at = token.End;
        }
    }

    public DateNames Names { get; }

    public bool IsWhole { get; }

    public int Count => tokens.Count;

    public DateToken this[int index] => index >= 0 && index < tokens.Count
        ? tokens[index]
        : new DateToken(DateTokenKind.End, index < 0 ? 0 : text.Length, 0, IsAttached: false, Value: -1);

    public ReadOnlySpan<char> TextOf(int index) => text.Slice(this[index].Start, this[index].Length);

    public bool IsMark(int index, char mark) => this[index].Kind == DateTokenKind.Mark && text[this[index].Start] == mark;

    public bool IsMark(int index, string oneOf) =>
        this[index].Kind == DateTokenKind.Mark && oneOf.Contains(text[this[index].Start], StringComparison.Ordinal);

    /// <summary>A mark with no white space on either side.</summary>
    public bool IsTightMark(int index, string oneOf) => IsMark(index, oneOf) && this[index].IsAttached && this[index + 1].IsAttached;

    public bool IsWord(int index, string word) =>
        this[index].Kind == DateTokenKind.Word && TextOf(index).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsWord(int index, FrozenSet<string> oneOf) =>
        this[index].Kind == DateTokenKind.Word && oneOf.GetAlternateLookup<ReadOnlySpan<char>>().Contains(TextOf(index));

    /// <summary>The characters from the start of one token to the end of the one before another.</summary>
    public string Between(int first, int end) => text[this[first].Start..this[end - 1].End].ToString();

    public (int Month, bool IsWeak)? MonthAt(int index) => this[index].Names is { } names ? Names.MonthOf(names, TextOf(index)) : null;

    /// <summary>In a text that is wholly a date, a word that may mean something else is still a weekday.</summary>
    public DayOfWeek? WeekdayAt(int index) =>
        this[index].Names is { } names ? Names.WeekdayOf(names, TextOf(index), mayBeWeak: IsWhole) : null;

    /// <summary>The first token that is not white space, and whether a blank line lies before it.</summary>
    private int SkipWhiteSpace(int at, out bool isParagraph)
    {
        var lines = 0;
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || char.GetUnicodeCategory(text[at]) == UnicodeCategory.Format))
        {
            lines += text[at] == '\n' ? 1 : 0;
            at++;
        }

        isParagraph = lines > 1;
        return at;
    }

    private DateToken Next(int start, bool isAttached)
    {
        var end = start;
        if (char.IsDigit(text[start]))
        {
            while (end < text.Length && char.IsDigit(text[end]))
            {
                end++;
            }

            return new DateToken(DateTokenKind.Number, start, end - start, isAttached, ValueOf(text[start..end]), Digits: end - start);
        }

        if (EastAsianNumber.At(text[start..]) is { } number)
        {
            return new DateToken(DateTokenKind.Number, start, number.Length, isAttached, number.Value, Digits: number.Digits);
        }

        while (end < text.Length && IsPartOfWord(text[end]) && !IsDateMarker(text[end]))
        {
            end++;
        }

        return end == start
            ? new DateToken(DateTokenKind.Mark, start, 1, isAttached, Value: -1)
            : new DateToken(DateTokenKind.Word, start, end - start, isAttached, Value: -1, DateNames.Lookup(text[start..end]));
    }

    /// <summary>Digits of any script; -1 where there are more than eight.</summary>
    private static int ValueOf(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var digit in digits)
        {
            value = (value * 10) + CharUnicodeInfo.GetDecimalDigitValue(digit);
            if (digits.Length > 8)
            {
                return -1;
            }
        }

        return value;
    }

    private static bool IsPartOfWord(char c) => char.IsLetter(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsDateMarker(char c) => c is (>= '\u2E80' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3');
}
