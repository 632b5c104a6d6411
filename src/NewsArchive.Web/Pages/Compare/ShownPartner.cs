using NewsArchive.Core.Comparing;

namespace NewsArchive.Web.Pages.Compare;

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
