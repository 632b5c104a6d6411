using NewsArchive.Core.Comparing;

namespace NewsArchive.Web.Pages.Compare;

/// <summary>A sentence in its column.</summary>
/// <param name="Id">The sentence's own address within the page, such as <c>a5</c>.</param>
/// <param name="Sentence">Its text.</param>
/// <param name="Status">Whether and how the other report has it.</param>
/// <param name="Partners">Its partners in the other text, best first.</param>
public sealed record ShownSentence(string Id, ReportSentence Sentence, SentenceStatus Status, IReadOnlyList<ShownPartner> Partners)
{
    /// <summary>The sentences of one side, a list for each block.</summary>
    public static IReadOnlyList<IReadOnlyList<ShownSentence>> Blocks(Comparison comparison, bool isFirst)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var (own, other) = isFirst ? (comparison.A, comparison.B) : (comparison.B, comparison.A);
        var standings = isFirst ? comparison.Alignment.StandingsOfA : comparison.Alignment.StandingsOfB;
        var links = comparison.Links.ToLookup(link => isFirst ? link.A : link.B);
        return
        [
            .. own.Sentences.Select((sentence, index) =>
            {
                var partners = links[index].OrderByDescending(link => link.Confidence).Select(link => ShownPartner.Of(link, isFirst, other))
                    .ToList();
                return new ShownSentence($"{(isFirst ? 'a' : 'b')}{index}", sentence, StatusOf(standings[index], partners), partners);
            }).GroupBy(shown => shown.Sentence.Block).Select(block => (IReadOnlyList<ShownSentence>)[.. block]),
        ];
    }

    private static SentenceStatus StatusOf(Standing? standing, List<ShownPartner> partners) => standing switch
    {
        Standing.Both => partners.Exists(partner => partner is { IsSure: true, IsSame: true }) ? SentenceStatus.Same
            : partners.Exists(partner => partner.IsSure) ? SentenceStatus.Partly
            : SentenceStatus.Perhaps,
        Standing.Only => SentenceStatus.Only,
        Standing.Unsure => SentenceStatus.Unsure,
        _ => SentenceStatus.Aside,
    };
}

/// <summary>A partner of a sentence in the other text.</summary>
/// <param name="Id">The partner's address within the page.</param>
/// <param name="Text">Its words.</param>
/// <param name="IsSame">Whether it says the same, not only partly.</param>
/// <param name="IsSure">Whether it is certain to be a partner.</param>
/// <param name="Reasons">Why they were matched, and how likely they are partners.</param>
public sealed record ShownPartner(string Id, string Text, bool IsSame, bool IsSure, string Reasons)
{
    /// <summary>What it says of the sentence, in words.</summary>
    public string Degree => (IsSure, IsSame) switch
    {
        (true, true) => "same",
        (true, false) => "partly",
        (false, true) => "perhaps the same",
        (false, false) => "perhaps partly",
    };

    /// <summary>The mark of a sentence that has no better partner.</summary>
    public string Mark => StatusWords.Mark(!IsSure ? SentenceStatus.Perhaps : IsSame ? SentenceStatus.Same : SentenceStatus.Partly);

    public static ShownPartner Of(SentenceLink link, bool isOfFirst, Report other)
    {
        ArgumentNullException.ThrowIfNull(link);
        ArgumentNullException.ThrowIfNull(other);
        var index = isOfFirst ? link.B : link.A;
        return new ShownPartner(
            $"{(isOfFirst ? 'b' : 'a')}{index}", other.Sentences[index].Text, link.Degree == LinkDegree.Same, link.IsSure,
            string.Join("; ", link.Reasons.Append($"likelihood {link.Confidence:0.00}")));
    }
}
