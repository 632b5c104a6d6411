using NewsArchive.Formats.Columns;
using NewsArchive.Formats.Contract;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NewsArchive.Formats.Markdown;

/// <summary>
/// Reads YAML front matter event by event: nothing is built from it, so that neither aliases nor tags can do harm.
/// </summary>
internal sealed class YamlReader(ColumnMapping mapping, List<Problem> problems)
{
    private const int MaxDepth = 16;

    private readonly List<PlacedValue> values = [];

    /// <summary>The values with their places in the text, or null where it is no YAML.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="matter">Where the front matter is.</param>
    /// <param name="mapping">What the names stand for.</param>
    /// <param name="problems">Gets what is doubtful.</param>
    public static List<PlacedValue>? Read(string text, FrontMatter matter, ColumnMapping mapping, List<Problem> problems)
    {
        var reader = new YamlReader(mapping, problems);
        try
        {
            using var source = new StringReader(text[matter.Start..matter.End]);
            reader.ReadStream(new Parser(source));
        }
        catch (YamlException fault)
        {
            problems.Add(new Problem("malformed-front-matter",
                $"The front matter is not valid YAML (its line {fault.Start.Line}); it was read line by line."));
            return null;
        }

        return [.. reader.values.Select(value => Placed(value, text, matter.Start))];
    }

    private void ReadStream(Parser parser)
    {
        while (parser.MoveNext() && parser.Current is StreamStart or DocumentStart)
        {
            // The document follows.
        }

        if (parser.Current is not MappingStart)
            return;
        while (parser.MoveNext() && parser.Current is not MappingEnd)
        {
            var name = (parser.Current as Scalar)?.Value;
            if (name is null)
                ReadValue(parser, "", null, 1);
            if (parser.MoveNext())
                ReadValue(parser, name ?? "", name is null ? null : mapping.Find(name), 1);
        }
    }

    private void ReadValue(Parser parser, string path, Column? column, int depth)
    {
        if (depth > MaxDepth)
            throw new YamlException(parser.Current!.Start, parser.Current.End, "It is nested too deeply.");
        switch (parser.Current)
        {
            case Scalar scalar:
                if (!string.IsNullOrWhiteSpace(scalar.Value) && !IsNull(scalar))
                    values.Add(new PlacedValue(new ColumnValue(path, scalar.Value, column), (int)scalar.Start.Index,
                        (int)scalar.End.Index));
                break;
            case AnchorAlias:
                problems.Add(new Problem("front-matter-alias",
                    $"“{path}” refers to another value in the front matter; it was skipped."));
                break;
            case SequenceStart:
                for (var i = 0; parser.MoveNext() && parser.Current is not SequenceEnd; i++)
                    ReadValue(parser, $"{path}/{i}", column, depth + 1);
                break;
            case MappingStart:
                ReadMembers(parser, path, column, depth);
                break;
        }
    }

    /// <summary>Of a mapping only its name counts: <c>author: {name: A. Writer, url: …}</c>.</summary>
    private void ReadMembers(Parser parser, string path, Column? column, int depth)
    {
        while (parser.MoveNext() && parser.Current is not MappingEnd)
        {
            var name = (parser.Current as Scalar)?.Value;
            if (name is null)
                ReadValue(parser, path, null, depth + 1);
            if (parser.MoveNext())
                ReadValue(parser, $"{path}/{name}", name is "name" ? column : null, depth + 1);
        }
    }

    private static bool IsNull(Scalar scalar) => scalar.Style is ScalarStyle.Plain && scalar.Value is "null" or "~" or "Null" or "NULL";

    /// <summary>Without the quotation marks and the white space around the value.</summary>
    private static PlacedValue Placed(PlacedValue value, string text, int offset)
    {
        var start = Math.Clamp(value.Start + offset, offset, text.Length);
        var end = Math.Clamp(value.End + offset, start, text.Length);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end - start >= 2 && text[start] is '"' or '\'' && text[end - 1] == text[start])
            (start, end) = (start + 1, end - 1);
        return value with { Start = start, End = end };
    }
}
