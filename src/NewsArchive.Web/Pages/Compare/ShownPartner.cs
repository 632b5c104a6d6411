using NewsArchive.Core.Comparing;

namespace NewsArchive.Web.Pages.Compare;

/// <summary>A partner of a sentence in the other text.</summary>
/// <param name="Id">The partner's address within the page.</param>
/// <param name="Text">Its words.</param>
/// <param name="IsSame">Whether it says the same, not only partly.</param>
/// <param name="Reasons">Why they were matched.</param>
public sealed record ShownPartner(string Id, string Text, bool IsSame, string Reasons)
{
    public static ShownPartner Of(SentenceLink link, bool isOfFirst, Report other)
    {
        ArgumentNullException.ThrowIfNull(link);
        ArgumentNullException.ThrowIfNull(other);
        var index = isOfFirst ? link.B : link.A;
        return new ShownPartner($"{(isOfFirst ? 'b' : 'a')}{index}", other.Sentences[index].Text, link.Degree == LinkDegree.Same, string.Join("; ", link.Reasons));
    }
}
