using NewsArchive.Formats.Dates;

namespace NewsArchive.Core.Dating;

/// <summary>What dated reports of the same event say of an undated one's date.</summary>
/// <param name="Date">The date, with its bounds.</param>
/// <param name="Rule">The rule that concluded it: words a reader understands.</param>
/// <param name="Evidence">On what it rests, in words a reader understands.</param>
/// <param name="Witnesses">The reports that it rests on.</param>
public sealed record DateConclusion(EdtfDate Date, string Rule, string Evidence, IReadOnlyList<DateWitness> Witnesses);
