namespace NewsArchive.Formats.Dates;

/// <summary>What a word names in a language: a month, 1 to 12, or else a weekday, 1 to 7 from Monday.</summary>
internal sealed record DateName(string Language, bool IsMonth, int Value);
