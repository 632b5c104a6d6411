namespace NewsArchive.Core.Comparing;

/// <summary>What somebody is quoted as saying, in one report or both.</summary>
/// <param name="Relation">What became of it.</param>
/// <param name="Speaker">Whose words they are, where one of the reports says so.</param>
/// <param name="A">In the first report; null where it does not quote it.</param>
/// <param name="B">In the second.</param>
/// <param name="Paraphrase">The number of the other report's sentence that tells it without quoting, else null.</param>
/// <param name="Differences">The wording in order, where both quote it.</param>
public sealed record Quote(QuoteRelation Relation, string? Speaker, Quotation? A, Quotation? B, int? Paraphrase, IReadOnlyList<WordChange> Differences);
