using NewsArchive.Formats.Dates.Expressions;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Dating;

/// <summary>A report of a story, to date others by.</summary>
/// <param name="Name">How evidence calls it.</param>
/// <param name="Text">Its own text, without promotions and related links.</param>
/// <param name="Day">Its day, as its file or a curator says.</param>
/// <param name="Id">The article's id; 0 where it is not of the archive.</param>
public sealed record DatedReport(string Name, string Text, DateOnly Day, long Id = 0)
{
    private IReadOnlyList<ToldSentence>? told;

    /// <summary>Its sentences with what they are compared by; read once, for all the reports that are dated by it.</summary>
    internal IReadOnlyList<ToldSentence> Told => told ??= [.. Sentences.Of(Text).Select(range => ToldSentence.Of(range.In(Text), Day))];

    public bool Equals(DatedReport? other) => other is not null && (Name, Text, Day, Id) == (other.Name, other.Text, other.Day, other.Id);

    public override int GetHashCode() => HashCode.Combine(Name, Day, Id);

    /// <summary>A sentence with its rare words and the days that it names.</summary>
    /// <param name="Text">The sentence.</param>
    /// <param name="Rare">Its rare terms, each as the sentence writes it.</param>
    /// <param name="Days">The days that it says something was on.</param>
    internal sealed record ToldSentence(string Text, IReadOnlyDictionary<string, string> Rare, IReadOnlyList<DateOnly> Days)
    {
        public static ToldSentence Of(string sentence, DateOnly known) => new(
            sentence, RareTerms.Of(sentence),
            [.. TimeExpressions.Find(sentence, known).Where(each => each.Value.First is not null && each.Value.First == each.Value.Last).Select(each => each.Value.First!.Value).Distinct()]);
    }
}
