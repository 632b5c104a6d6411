using System.Globalization;
using NewsArchive.Formats.Dates;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Comparing;

/// <summary>
/// The figures of a text: digits and number words, percentages, money and ordinals. Dates, times of day and years are none.
/// </summary>
public static class Figures
{
    private const string Currencies = "$£€¥₩₹₽";

    /// <summary>The words before a figure that say how exactly it is meant, longest first.</summary>
    private static readonly string[] Bounds =
        [
            "at least", "more than", "no more than", "fewer than", "less than", "at most", "up to", "upto", "as many as", "about", "around",
            "nearly", "almost", "over", "some", "approximately", "roughly", "under",
        ];

    /// <summary>All figures in their order.</summary>
    public static List<Figure> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = WordTokens.Of(text);
        var dates = DatePhrases.Find(text, yearAlone: true);
        var figures = new List<Figure>();
        for (var at = 0; at < words.Count;)
        {
            var (figure, next) = Read(text, words, at);
            if (figure is not null && !dates.Any(date => figure.Range.Overlaps(new TextRange(date.Start, date.Length))))
            {
                figures.Add(figure);
            }

            at = Math.Max(next, at + 1);
        }

        return figures;
    }

    private static (Figure?, int Next) Read(string text, List<WordToken> words, int at) =>
        char.IsAsciiDigit(words[at].Text[0]) ? Digits(text, words, at) : Words(text, words, at);

    /// <summary>1,234.5 and what stands around it. A digit run that is part of a name, an address or a time is none.</summary>
    private static (Figure?, int Next) Digits(string text, List<WordToken> words, int at)
    {
        var first = words[at];
        var digits = first.Text.TakeWhile(char.IsAsciiDigit).Count();
        var suffix = first.Text[digits..];
        var next = at + 1;
        var number = first.Text[..digits];
        while (suffix.Length == 0 && next < words.Count && words[next].Start == words[next - 1].End + 1
            && Joins(text, words[next - 1].End, words[next], number) is { } more)
        {
            number += more.Digits;
            suffix = more.Suffix;
            next++;
        }

        var end = words[next - 1].End;
        if (number.Length > 16 || IsPartOfSomething(text, first.Start, end, suffix)
            || !decimal.TryParse(number, NumberStyles.Number, CultureInfo.InvariantCulture, out var value))
        {
            return (null, next);
        }

        if (suffix is "st" or "nd" or "rd" or "th")
        {
            return (Made(text, words, new TextRange(first.Start, end - first.Start), value, FigureKind.Ordinal, "", next), next);
        }

        return Scaled(text, words, first.Start, next, value * (NumberWords.Scale(suffix) ?? 1));
    }

    private static (string Digits, string Suffix)? Joins(string text, int mark, WordToken next, string number)
    {
        var digits = next.Text.TakeWhile(char.IsAsciiDigit).Count();
        var isGroup = text[mark] == ',' && digits == 3 && digits == next.Text.Length && !number.Contains('.');
        var isDecimal = text[mark] == '.' && digits is > 0 and < 5 && !number.Contains('.');
        return isGroup ? (next.Text, "") : isDecimal ? ("." + next.Text[..digits], next.Text[digits..]) : null;
    }

    private static bool IsPartOfSomething(string text, int start, int end, string suffix)
    {
        var before = start > 0 ? text[start - 1] : ' ';
        var after = end < text.Length ? text[end] : ' ';
        var isJoined = before is '@' or '#' or '/' or '_' or '.' || (before == '-' && start > 1 && char.IsLetterOrDigit(text[start - 2]));
        var isTime = after == ':' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])
            || (before == ':' && start > 1 && char.IsAsciiDigit(text[start - 2]));
        var isScore = after is '-' or '–' or '/' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]);
        // 4K names a format; 4k counts thousands only of money, which the caller cannot tell from here, so neither is a figure.
        var isKnown = suffix is "" or "st" or "nd" or "rd" or "th" || (suffix != "k" && NumberWords.Scale(suffix) is not null);
        return isJoined || isTime || isScore || !isKnown || suffix is "am" or "pm";
    }

    /// <summary>seven, twenty-one, three hundred, a dozen, third.</summary>
    private static (Figure?, int Next) Words(string text, List<WordToken> words, int at)
    {
        var first = words[at];
        if (NumberWords.Ordinal(first.Text) is { } ordinal)
        {
            return (Made(text, words, new TextRange(first.Start, first.Length), ordinal, FigureKind.Ordinal, "", at + 1), at + 1);
        }

        if (NumberWords.Value(first.Text) is not { } value)
        {
            return first.Text == "dozen" && at > 0 && words[at - 1].Text == "a"
                ? (Made(text, words, new TextRange(first.Start, first.Length), 12, FigureKind.Count, "", at + 1), at + 1)
                : (null, at + 1);
        }

        var next = at + 1;
        if (value >= 20 && next < words.Count && words[next].Start == first.End + 1
            && NumberWords.Value(words[next].Text) is > 0 and < 10 and var unit)
        {
            value += unit;
            next++;
        }

        var isScaled = next < words.Count && NumberWords.SpelledScale(words[next].Text) is not null;
        return value == 1 && !isScaled ? (null, next) : Scaled(text, words, first.Start, next, value);
    }

    /// <summary>A number with the scale, the percent and the currency beside it.</summary>
    private static (Figure?, int Next) Scaled(string text, List<WordToken> words, int start, int next, decimal value)
    {
        while (next < words.Count && words[next].Start == words[next - 1].End + 1
            && NumberWords.SpelledScale(words[next].Text) is { } scale && value < 1_000_000_000_000_000)
        {
            value *= scale;
            next++;
        }

        var end = words[next - 1].End;
        var word = next < words.Count && words[next].Start == end + 1 ? words[next].Text : "";
        if (end < text.Length && text[end] == '%')
        {
            return (Made(text, words, new TextRange(start, end + 1 - start), value, FigureKind.Percent, "", next), next);
        }

        if (word is "percent" or "pct" || (word == "per" && next + 1 < words.Count && words[next + 1].Text == "cent"))
        {
            next += word == "per" ? 2 : 1;
            return (Made(text, words, new TextRange(start, words[next - 1].End - start), value, FigureKind.Percent, "", next), next);
        }

        if (start > 0 && Currencies.Contains(text[start - 1]))
        {
            return (
                Made(text, words, new TextRange(start - 1, end - start + 1), value, FigureKind.Money, text[start - 1].ToString(), next),
                next);
        }

        var currency = word switch
        {
            "dollars" or "dollar" or "dlrs" => "$",
            "pounds" => "£",
            "euros" or "euro" => "€",
            "yen" => "¥",
            _ => "",
        };
        return currency.Length > 0
            ? (Made(text, words, new TextRange(start, words[next].End - start), value, FigureKind.Money, currency, next + 1), next + 1)
            : (Made(text, words, new TextRange(start, end - start), value, FigureKind.Count, "", next), next);
    }

    private static Figure Made(
        string text, List<WordToken> words, TextRange range, decimal value, FigureKind kind, string unit, int next) =>
        new(range, value, kind, unit, [.. words.Skip(next).Take(3).Select(word => Term.KeyOf(word.Text))], BoundBefore(text, range.Start));

    private static string BoundBefore(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd();
        foreach (var bound in Bounds)
        {
            if (before.EndsWith(bound, StringComparison.OrdinalIgnoreCase)
                && (before.Length == bound.Length || !char.IsLetter(before[^(bound.Length + 1)])))
            {
                return bound;
            }
        }

        return "";
    }
}
