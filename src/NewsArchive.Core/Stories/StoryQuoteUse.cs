using NewsArchive.Core.Comparing;

namespace NewsArchive.Core.Stories;

/// <summary>A quotation in one of a story's reports.</summary>
/// <param name="Report">The report's number.</param>
/// <param name="Sentence">The number of the sentence.</param>
/// <param name="Relation">What became of the words beside the first report that quotes them; that one has them whole.</param>
public sealed record StoryQuoteUse(int Report, int Sentence, QuoteRelation Relation);
