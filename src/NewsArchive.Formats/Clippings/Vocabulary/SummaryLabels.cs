using NewsArchive.Formats.Prose;

namespace NewsArchive.Formats.Clippings.Vocabulary;

/// <summary>What stands over the news set as a list above a report.</summary>
internal static class SummaryLabels
{
    private static CueList Lines { get; } =
        ["highlights", "story highlights", "key points", "key takeaways", "at a glance", "in brief", "in short", "summary", "das wichtigste in kürze", "auf einen blick", "kurz gefasst", "l'essentiel", "en bref", "claves", "lo esencial", "in breve", "in sintesi"];

    public static bool Is(string text) => Words.IsAny(text, Lines);
}
