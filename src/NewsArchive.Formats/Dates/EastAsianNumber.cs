using System.Globalization;

namespace NewsArchive.Formats.Dates;

/// <summary>
/// Numbers of Chinese and Japanese dates that are not written in digits: <c>二〇一二</c>, <c>十五</c>, and the year of an era,
/// <c>平成23</c>, <c>令和元</c>, <c>民國107</c>, which is the common year it means.
/// </summary>
/// <param name="Length">Its characters.</param>
/// <param name="Value">What it counts.</param>
/// <param name="Digits">The digits that the same number has as we write it.</param>
internal readonly record struct EastAsianNumber(int Length, int Value, int Digits)
{
    private const string Units = "〇一二三四五六七八九";

    private const char Ten = '十';

    private const string DateMarks = "年月日号號";

    /// <summary>Eras by the year before their first.</summary>
    private static readonly (string Name, int Before)[] Eras =
        [("明治", 1867), ("大正", 1911), ("昭和", 1925), ("平成", 1988), ("令和", 2018), ("民國", 1911), ("民国", 1911)];

    /// <summary>The number at the beginning of a text that counts a year, month or day; null where there is none.</summary>
    public static EastAsianNumber? At(ReadOnlySpan<char> text) => InEra(text) ?? InWords(text);

    private static EastAsianNumber? InEra(ReadOnlySpan<char> text)
    {
        foreach (var (name, before) in Eras)
        {
            if (!text.StartsWith(name, StringComparison.Ordinal))
            {
                continue;
            }

            var end = name.Length;
            var year = 0;
            while (end < text.Length && end < name.Length + 3 && char.IsDigit(text[end]))
            {
                year = (year * 10) + CharUnicodeInfo.GetDecimalDigitValue(text[end++]);
            }

            var rest = text[end..];
            if (end == name.Length)
            {
                (year, end) = rest is ['元', ..] ? (1, end + 1)
                    : InWords(rest) is { } words ? (words.Value, end + words.Length) : (0, end);
            }

            return year > 0 && end < text.Length && text[end] == '年' ? new EastAsianNumber(end, before + year, 4) : null;
        }

        return null;
    }

    /// <summary>Digit by digit as in years, or with a ten as in months and days, before the word for what is counted.</summary>
    private static EastAsianNumber? InWords(ReadOnlySpan<char> text)
    {
        var (length, value, tens) = (0, 0, 0);
        for (; length < text.Length && length < 4; length++)
        {
            if (text[length] == Ten && tens++ == 0)
            {
                value = Math.Max(value, 1) * 10;
            }
            else if (Unit(text[length]) is >= 0 and var unit)
            {
                value = tens > 0 ? value + unit : (value * 10) + unit;
            }
            else
            {
                break;
            }
        }

        return length > 0 && length < text.Length && DateMarks.Contains(text[length]) && value > 0
            ? new EastAsianNumber(length, value, value >= 1000 ? 4 : value >= 100 ? 3 : 2)
            : null;
    }

    private static int Unit(char letter) => letter is '零' or '○' ? 0 : Units.IndexOf(letter, StringComparison.Ordinal);
}
