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
        var links = comparison.Links.ToLookup(link => isFirst ? link.A : link.B);
        return
        [
            .. own.Sentences.Select((sentence, index) =>
            {
                var partners = links[index].OrderByDescending(link => link.Score).Select(link => ShownPartner.Of(link, isFirst, other)).ToList();
                return new ShownSentence($"{(isFirst ? 'a' : 'b')}{index}", sentence, StatusOf(sentence, partners), partners);
            }).GroupBy(shown => shown.Sentence.Block).Select(block => (IReadOnlyList<ShownSentence>)[.. block]),
        ];
    }

    private static SentenceStatus StatusOf(ReportSentence sentence, List<ShownPartner> partners) =>
        partners.Exists(partner => partner.IsSame) ? SentenceStatus.Same
        : partners.Count > 0 ? SentenceStatus.Partly
        : sentence is { IsNoise: false, IsClaim: true } ? SentenceStatus.Only
        : SentenceStatus.Aside;
}
