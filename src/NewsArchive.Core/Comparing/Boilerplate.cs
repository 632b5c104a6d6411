using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Comparing;

/// <summary>
/// What stands in a report without being its text. The cues are data: what such lines begin with or hold, in small letters.
/// </summary>
internal static class Boilerplate
{
    private static readonly string[] Beginnings =
    [
        "copyright", "©", "(c)", "photo:", "(photo", "photograph:", "picture:", "image:", "image copyright", "video:", "watch:",
        "read more", "read also", "also read", "see also",
        "related:", "advertisement", "scroll down", "sign up", "subscribe", "follow us", "share this", "click here", "source:", "credit:",
        "listen to", "download the",
        "pic.twitter.com", "close ", "updated:", "last updated", "reporting by", "additional reporting", "editing by", "— ", "more:",
        "thank you for subscribing", "thanks for subscribing", "email us at", "just watched",
    ];

    private static readonly string[] Parts =
    [
        "all rights reserved", "terms of use", "terms of service", "privacy policy", "share this story", "scroll down for",
        "may not be published, broadcast", "sign up for our",
        "follow us on", "pic.twitter.com/", "read or share", "cookie policy", "newsletter", "click here", "advertisement",
        "produced using a proprietary", "contributed to this report", "contributed to this story",
    ];

    private static readonly string[] Whole =
    [
        "photo", "video", "image", "advertisement", "share", "print", "email", "related", "comments", "live", "gallery",
    ];

    /// <summary>Whether all blocks of a kind are about other things than the report's event.</summary>
    public static bool IsAround(BlockKind kind) => kind is BlockKind.Promotion or BlockKind.RelatedLink or BlockKind.Credit;

    /// <summary>Whether a sentence is a notice, a signature under an embedded post or an invitation to go on elsewhere.</summary>
    public static bool Is(string sentence)
    {
        var text = sentence.Trim().ToLowerInvariant();
        return Array.Exists(
            Beginnings, beginning => text.StartsWith(beginning, StringComparison.Ordinal) && !(beginning == "— " && !text.Contains('@')))
            || (text.Length < 300 && Array.Exists(Parts, part => text.Contains(part, StringComparison.Ordinal)))
            || Array.Exists(Whole, whole => text == whole)
            || IsList(sentence);
    }

    /// <summary>A menu or a tag cloud that was saved with the page: far longer than sentences are, and hardly a small word in it.</summary>
    private static bool IsList(string sentence)
    {
        if (sentence.Length < 400)
        {
            return false;
        }

        var words = sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Count(word => char.IsLower(word[0])) < words.Length / 4;
    }
}
