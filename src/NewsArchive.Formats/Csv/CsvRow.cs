namespace NewsArchive.Formats.Csv;

/// <summary>A row of a table as bytes, without its line end.</summary>
/// <param name="Bytes">Valid until the next row is read.</param>
/// <param name="Line">The line it begins on, counted from 1.</param>
/// <param name="Fault">What is wrong with it as a whole.</param>
internal readonly record struct CsvRow(ReadOnlyMemory<byte> Bytes, long Line, CsvFault Fault);

internal enum CsvFault
{
    None,
    TooLong,

    /// <summary>A quotation mark that opens a value and is not closed; the row ends with its line.</summary>
    UnclosedQuote,
}
