using System.Diagnostics.CodeAnalysis;

namespace NewsArchive.Formats.Dates;

/// <summary>
/// Finds dates as newspapers write them. Time and memory grow with the length of the text only.
/// A date that the calendar does not have, such as 30 February, is not found at all.
/// </summary>
public static class DatePhrases
{
    /// <summary>A longer text is not one date.</summary>
    private const int LongestWhole = 200;

    /// <summary>Whether a word alone is the name of a month or a weekday, in any language.</summary>
    public static bool IsName(ReadOnlySpan<char> word) => DateNames.Lookup(word) is not null;

    /// <summary>All dates of a text, in order.</summary>
    /// <param name="text">A paragraph or more; no date reaches across a blank line.</param>
    /// <param name="language">
    /// The text's BCP 47 tag where it is known: its names of months count then even where they are ordinary words in
    /// other languages, and its region says which of day and month comes first.
    /// </param>
    /// <param name="yearAlone">Whether a year that stands alone is a date.</param>
    public static IReadOnlyList<DatePhrase> Find(ReadOnlySpan<char> text, string? language = null, bool yearAlone = false)
    {
        var tokens = new DateTokens(text, new DateNames(language), isWhole: false);
        var phrases = new List<DatePhrase>();
        for (var at = 0; at < tokens.Count;)
        {
            if (!tokens[at].MayBeginDate)
            {
                at++;
                continue;
            }

            var (phrase, next) = PhraseReader.Read(tokens, at, yearAlone);
            if (phrase is not null)
            {
                phrases.Add(phrase);
            }

            at = next;
        }

        return phrases;
    }

    /// <summary>
    /// Reads a text that is one date and nothing else. Around the date only its weekday, its time of day with the zone,
    /// an article such as <c>le</c> or <c>on</c>, white space and punctuation may stand; labels such as "Published"
    /// are the caller's to take away.
    /// </summary>
    /// <inheritdoc cref="Find"/>
    public static bool TryParseWhole(ReadOnlySpan<char> text, string? language, [NotNullWhen(true)] out DatePhrase? phrase,
        bool yearAlone = false)
    {
        phrase = null;
        if (text.Length > LongestWhole)
        {
            return false;
        }

        var tokens = new DateTokens(text, new DateNames(language), isWhole: true);
        var at = 0;
        while (at < tokens.Count && tokens[at].Kind is DateTokenKind.Mark or DateTokenKind.End)
        {
            at++;
        }

        var (found, _) = PhraseReader.Read(tokens, PhraseReader.SkipArticle(tokens, at), yearAlone);
        if (found is null || HasWords(text[..tokens[at].Start]) || HasWords(text[found.End..]))
        {
            return false;
        }

        phrase = found;
        return true;
    }

    private static bool HasWords(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                return true;
            }
        }

        return false;
    }
}
