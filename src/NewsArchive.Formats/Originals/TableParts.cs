using System.Text;
using NewsArchive.Formats.Csv;
using NewsArchive.Formats.Decoding;

namespace NewsArchive.Formats.Originals;

/// <summary>The values of a row of a table. A row alone has no names and does not say what parts it: what is told of it does.</summary>
internal static class TableParts
{
    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    public static List<OriginalPart> Of(ReadOnlySpan<byte> original, ToldParts told, Encoding? said)
    {
        var row = TextDecoding.Decode(original, said).Source.Text;
        return Delimiters.Select(delimiter => Parts(CsvFields.Split(row, delimiter), told))
            .MaxBy(parts => parts.Count(part => part.Fate is not PartFate.Unused))!;
    }

    private static List<OriginalPart> Parts(List<string> fields, ToldParts told)
    {
        var open = told.All.ToList();
        var parts = new List<OriginalPart>();
        for (var i = 0; i < fields.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(fields[i]))
                continue;
            var letters = ToldPart.LettersOf(fields[i]);
            var place = $"column {i + 1}";
            // What is told of a column is told of all of it; only a text and tags are told of in pieces.
            if ((open.Find(part => part.Fate is not PartFate.Block && part.Letters == letters)
                ?? open.Where(part => part.Letters.Length > 0 && letters.Contains(part.Letters, StringComparison.Ordinal))
                    .MaxBy(part => part.Letters.Length) // two letters stand in any text
                ?? open.Find(part => part.IsCut && letters.StartsWith(part.Letters, StringComparison.Ordinal))) is not { } found)
            {
                parts.Add(new OriginalPart(PartFate.Unused, fields[i], Path: place));
                continue;
            }

            var blocks = open.FindAll(part => part.Fate is PartFate.Block && part.Path == found.Path);
            if (found.Fate is PartFate.Block && ValueSplitter.Split(new OriginalValue(found.Path, fields[i]), blocks) is { } pieces)
                parts.AddRange(pieces);
            else
                parts.Add(new OriginalPart(found.Fate, fields[i], found.Name, found.Reason, Path: found.Path));
            open.RemoveAll(part => part.Path == found.Path);
        }

        return parts;
    }
}
