using System.Buffers;
using NewsArchive.Formats.Clippings.Head;
using NewsArchive.Formats.Clippings.Layout;
using NewsArchive.Formats.Clippings.Vocabulary;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Prose;

namespace NewsArchive.Formats.Clippings.Body;

/// <summary>Tells captions from paragraphs. Each rule is narrow: a paragraph taken for a caption is lost to the report.</summary>
internal static class Captions
{
    private const int LongestCaption = 80;

    private const int LongestCredited = 40;

    private const int LongestCreditLine = 8;

    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”„«»");

    /// <summary>The file says so: <c>Image caption …</c>, <c>FILE PHOTO: …</c>; or the picture's seller does.</summary>
    public static bool IsLabelled(Passage passage) =>
        passage.WordCount <= LongestCaption && Words.BeginAny(passage.Text, CaptionCues.Labels)
        || IsSourceOfPicture(passage.Text)
        || passage.WordCount <= LongestCaption && PhotoCredit.Ends(passage.Text)
        || passage.WordCount <= LongestCredited && (PhotoCredit.Is(passage.Text) || PhotoCredit.Begins(passage.Text));

    /// <summary><c>Quelle: dpa/Jan Pohl</c>: a source that names a photographer is that of a picture.</summary>
    private static bool IsSourceOfPicture(string text)
    {
        var colon = text.IndexOf(':');
        return colon > 0 && Words.IsAny(text.AsSpan(0, colon), FurnitureCues.SourceLabels)
            && PhotoCredit.NamesPhotographer(text.AsSpan(colon + 1));
    }

    /// <summary>A line right above one that only names a photographer is what the picture shows.</summary>
    public static bool StandsOverCredit(Passage passage, Passage below) =>
        below is { Kind: BlockKind.Caption, AfterBlank: false, WordCount: <= LongestCreditLine } && passage.WordCount <= LongestCredited
            && !passage.IsDecided && passage.LayoutKind is null && !SentenceEnd.IsAt(passage.Text) && !SentenceEnd.IsOpen(passage.Text);

    /// <summary>Describes a picture: who stands where in it, that it is one, or what is done in it on a day.</summary>
    public static bool Describes(Passage passage)
    {
        var text = passage.Text;
        if (passage.WordCount is < 6 or > LongestCaption || Quotes.Contains(text[0]))
            return false;
        var describes = HasNamedPosition(text) || !SentenceEnd.IsAt(text) && Words.ContainAny(text, CaptionCues.Pictured)
            || Words.ContainAny(text, CaptionCues.PictureMentions) || ShowsMomentOnDay(text);
        return describes && !Words.ContainAny(text, ReportingVerbs.Past);
    }

    /// <summary><c>Jane Doe, left, and …</c>: running text places people too, but seldom so, and then with what they said.</summary>
    private static bool HasNamedPosition(string text)
    {
        if (!CaptionCues.Positions.MayBeIn(text))
            return false;
        foreach (var cue in CaptionCues.Positions)
        {
            var at = text.IndexOf(cue, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && (cue[0] is not (',' or '(') || EndsWithName(text.AsSpan(0, at).TrimEnd())))
                return true;
        }

        return false;
    }

    /// <summary>The word before the position is somebody's or something's name.</summary>
    private static bool EndsWithName(ReadOnlySpan<char> text)
    {
        var word = text[(text.LastIndexOf(' ') + 1)..];
        return !word.IsEmpty && char.IsUpper(word[0]);
    }

    /// <summary>
    /// One sentence that begins with a name or noun, has a picture's verb in the present tense and ends with a day:
    /// reports tell of days in the past tense.
    /// </summary>
    private static bool ShowsMomentOnDay(string text)
    {
        if (text.AsSpan().IndexOfAny(Quotes) >= 0 || text.AsSpan(0, text.Length - 1).Contains(". ", StringComparison.Ordinal)
            && !PictureDay.EndsAfterAbbreviation(text))
            return false;
        return HasPictureVerb(text) && PictureDay.Ends(text) && !Words.ContainAny(text, PastAuxiliaries);
    }

    /// <summary>A verb of its own, not an infinitive or the first word of a call to the reader.</summary>
    private static bool HasPictureVerb(string text)
    {
        if (!CaptionCues.PictureVerbs.MayBeIn(text))
            return false;
        foreach (var verb in CaptionCues.PictureVerbs)
        {
            var at = text.IndexOf(" " + verb + " ", StringComparison.Ordinal);
            if (at > 0 && char.IsUpper(text[0]) && !text.AsSpan(0, at).EndsWith(" to"))
                return true;
        }

        return false;
    }

    private static CueList PastAuxiliaries { get; } = ["was", "were", "had", "will", "would", "has", "have", "did"];
}

/// <summary>The day that ends a caption: <c>, Sept. 20, 2018.</c> or <c>on Wednesday.</c></summary>
internal static class PictureDay
{
    /// <summary>A day with its weekday, month and year is not longer.</summary>
    private const int Longest = 40;

    private static readonly string[] Weekdays =
    [
        "on monday", "on tuesday", "on wednesday", "on thursday", "on friday", "on saturday", "on sunday",
    ];

    public static bool Ends(string text)
    {
        var trimmed = text.AsSpan().TrimEnd(". ");
        foreach (var day in Weekdays)
        {
            if (trimmed.EndsWith(day, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        var tail = trimmed[Math.Max(0, trimmed.Length - Longest)..];
        var last = DateText.All(tail).LastOrDefault();
        return last.Length > 0 && last.End >= tail.Length - 1;
    }

    /// <summary>Whether the only full stop inside is that of a shortened month before the day.</summary>
    public static bool EndsAfterAbbreviation(string text)
    {
        var inner = text.LastIndexOf(". ", text.Length - 2, StringComparison.Ordinal);
        return inner > text.Length - Longest && !SentenceEnd.IsAt(text.AsSpan(0, text.IndexOf(". ", StringComparison.Ordinal)))
            && text.IndexOf(". ", StringComparison.Ordinal) == inner;
    }
}
