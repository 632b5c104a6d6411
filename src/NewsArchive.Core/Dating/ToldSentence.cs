using NewsArchive.Formats.Dates.Expressions;

namespace NewsArchive.Core.Dating;

/// <summary>A sentence of a dated report, with what it is compared by.</summary>
/// <param name="text">The sentence.</param>
/// <param name="known">The report's day.</param>
internal sealed class ToldSentence(string text, DateOnly known)
{
    private IReadOnlyList<DateOnly>? days;

    public string Text => text;

    /// <summary>Its rare terms, each as the sentence writes it.</summary>
    public IReadOnlyDictionary<string, string> Rare { get; } = RareTerms.Of(text);

    /// <summary>The days that it says something was on; read only of the few sentences that tell the same as another.</summary>
    public IReadOnlyList<DateOnly> Days => days ??=
    [
        .. TimeExpressions.Find(text, known).Where(each => each.Value.First is not null
            && each.Value.First == each.Value.Last).Select(each => each.Value.First!.Value).Distinct(),
    ];
}
