namespace NewsArchive.Formats.Dates;

/// <summary>What EDTF's marks <c>?</c>, <c>~</c> and <c>%</c> (both) say of a date or of a part of it.</summary>
[Flags]
internal enum EdtfQualifier
{
    None = 0,
    Uncertain = 1,
    Approximate = 2,
}
