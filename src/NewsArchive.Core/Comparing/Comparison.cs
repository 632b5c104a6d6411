namespace NewsArchive.Core.Comparing;

/// <summary>Two reports side by side: what both say, and where they differ.</summary>
public sealed record Comparison(Report A, Report B, IReadOnlyList<SentenceLink> Links)
{
    public static Comparison Of(Report a, Report b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return new Comparison(a, b, SentenceAligner.Align(a.Sentences, b.Sentences));
    }
}
