using NewsArchive.Formats.Dates.Expressions;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Dating;

/// <summary>A report of a story, to date others by.</summary>
/// <param name="Name">How evidence calls it.</param>
/// <param name="Text">Its own text, without promotions and related links.</param>
/// <param name="Day">Its day, as its file or a curator says.</param>
/// <param name="Id">The article's id; 0 where it is not of the archive.</param>
/// <param name="Outlet">The outlet that published it; null where it is not known.</param>
public sealed record DatedReport(string Name, string Text, DateOnly Day, long Id = 0, string? Outlet = null)
{
    private IReadOnlyList<ToldSentence>? told;
    private TextTerms? terms;

    /// <summary>Its sentences with what they are compared by; read once, for all the reports that are dated by it.</summary>
    internal IReadOnlyList<ToldSentence> Told => told ??= [.. Sentences.Of(Text).Select(range => new ToldSentence(range.In(Text), Day))];

    /// <summary>The rare words of its beginning.</summary>
    internal TextTerms Terms => terms ??= TextTerms.Of(Text);

    /// <summary>Whether another report is known to be of the same outlet.</summary>
    internal bool IsOf(string? outlet) => Outlet is not null && Outlet == outlet;

    public bool Equals(DatedReport? other) => other is not null && (Name, Text, Day, Id) == (other.Name, other.Text, other.Day, other.Id);

    public override int GetHashCode() => HashCode.Combine(Name, Day, Id);
}

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
        .. TimeExpressions.Find(text, known)
            .Where(each => each.Value.First is not null && each.Value.First == each.Value.Last)
            .Select(each => each.Value.First!.Value)
            .Distinct(),
    ];
}
