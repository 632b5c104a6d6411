using System.Globalization;
using System.Text;

namespace NewsArchive.Core.Searching.Language;

/// <summary>
/// Reads the search language, docs/query-language.md. Any text is a query: nothing in it is an error, and the reading
/// says in words what was passed over and in which other ways the query could have been meant.
/// </summary>
public static class QueryParser
{
    public static ParsedQuery Parse(string? query)
    {
        var given = Printable(query ?? "");
        var length = LengthRead(given);
        var text = length == given.Length ? given : Whole(given[..length]);
        List<string> notes = [];
        if (text.Length < given.Length)
        {
            notes.Add($"Only the first {text.Length:N0} characters were read.");
        }

        var reading = QueryReading.Of(text, QueryHabits.None);
        notes.AddRange(reading.Notes);
        return new ParsedQuery
        {
            Text = text,
            Root = reading.Root,
            IsWordList = reading.SideBySide is not null,
            Words = [.. (reading.SideBySide ?? []).Where(IsWord).Distinct()],
            WithRevisions = reading.Lexer.AsksForRevisions,
            Others = [.. Others(text, reading, notes)],
            Notes = notes,
        };
    }

    /// <summary>How many characters are read.</summary>
    private static int LengthRead(string given)
    {
        var bytes = 0;
        for (var i = 0; i < Math.Min(given.Length, QueryLimits.MaxLength); i++)
        {
            bytes += given[i] < 0x80 ? 3 : given[i] < 0x800 || char.IsSurrogate(given[i]) ? 6 : 9;
            if (bytes > QueryLimits.MaxBytes)
            {
                return i;
            }
        }

        return Math.Min(given.Length, QueryLimits.MaxLength);
    }

    private static bool IsWord(QueryNode node) => node is WordNode { IsExact: false } or PhraseNode { IsTyped: false };

    private static IEnumerable<OtherReading> Others(string text, QueryReading reading, List<string> notes)
    {
        if (reading.Lexer.HadOperatorsInCapitals)
        {
            notes.Add("The query is entirely in capitals, so AND, OR, NOT and the like were read as words.");
            foreach (var other in Other(
                "Read them as operators", QueryReading.Of(text, QueryHabits.OperatorsInCapitals), reading, isLower: true))
            {
                yield return other;
            }
        }

        if (reading.Lexer.HadOpenQuote)
        {
            foreach (var other in Other("Read it as a phrase to the end", QueryReading.Of(text, QueryHabits.QuoteToEnd), reading))
            {
                yield return other;
            }
        }

        if (reading.IsMixed)
        {
            notes.Add("AND binds more tightly than OR.");
            foreach (var other in Other("Read OR first, as Nexis does", QueryReading.Of(text, QueryHabits.OrFirst), reading))
            {
                yield return other;
            }
        }

        if (reading.Lexer.HadSmallOperators && reading.SideBySide is not null)
        {
            foreach (var other in Other("Read “or” and “not” as operators", QueryReading.Of(text, QueryHabits.SmallOperators), reading))
            {
                yield return other;
            }
        }

        if (reading.Lone.Count > 0)
        {
            notes.Add($"{ReadingText.Several(reading.Lone)} joined nothing and was ignored.");
            var words = reading.Lone.Where(sign => sign.Any(char.IsLetter)).Distinct().Select(sign => $"\"{sign}\"").ToList();
            if (words.Count > 0 && reading.Root is not null)
            {
                yield return new OtherReading("Read it as a word", $"{QueryText.Of(reading.Root)} {string.Join(' ', words)}");
            }
        }

        if (reading.HasUndatedWord)
        {
            yield return new OtherReading("Read “undated” as a word", QueryText.Of(reading.Root!, undatedAsWord: true));
        }
    }

    private static IEnumerable<OtherReading> Other(string words, QueryReading other, QueryReading reading, bool isLower = false)
    {
        if (other.Root is not null && other.Root != reading.Root)
        {
            var text = QueryText.Of(other.Root);
            yield return new OtherReading(words, isLower ? QueryText.InSmallLetters(other.Root) : text);
        }
    }

    /// <summary>The text with a space for every control character and half letter, so that any field can hold it.</summary>
    private static string Printable(string text)
    {
        var result = new StringBuilder(Math.Min(text.Length, 2 * QueryLimits.MaxLength));
        foreach (var letter in text.EnumerateRunes())
        {
            var isUnfit = letter == Rune.ReplacementChar
                || Rune.GetUnicodeCategory(letter)
            is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
            result.Append(isUnfit ? " " : letter.ToString());
            if (result.Length > 2 * QueryLimits.MaxLength)
            {
                break;
            }
        }

        return result.ToString().Trim();
    }

    /// <summary>The text without half a letter at its end.</summary>
    private static string Whole(string text) => char.IsHighSurrogate(text[^1]) ? text[..^1] : text;
}
