using NewsArchive.Core.Comparing;

namespace NewsArchive.Web.Pages.Compare;

/// <summary>A sentence in its column.</summary>
/// <param name="Id">The sentence's own address within the page, such as <c>a5</c>.</param>
/// <param name="Sentence">Its text.</param>
/// <param name="Status">What became of it in the other text.</param>
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
                var partners = links[index].OrderByDescending(link => link.Confidence).Select(link => ShownPartner.Of(link, isFirst, other)).ToList();
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
