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
