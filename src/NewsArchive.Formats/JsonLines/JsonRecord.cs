using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using NewsArchive.Formats.Columns;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Decoding;

namespace NewsArchive.Formats.JsonLines;

/// <summary>Reads one JSON object as an article.</summary>
internal static class JsonRecord
{
    /// <summary>No article lies deeper; deeper input is an attack or another kind of data.</summary>
    public const int MaxDepth = 64;

    /// <summary>More values than any article has.</summary>
    private const int MaxValues = 100_000;

    public static ParseResult Read(ReadOnlySpan<byte> bytes, ColumnMapping mapping)
    {
        var problems = new List<Problem>();
        if (!Utf8.IsValid(bytes))
        {
            var decoded = TextDecoding.Decode(bytes);
            problems.AddRange(decoded.Problems);
            bytes = Encoding.UTF8.GetBytes(decoded.Source.Text);
        }

        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = MaxDepth });
        var values = new RecordValues(mapping, problems);
        try
        {
            if (!reader.Read() || reader.TokenType is not JsonTokenType.StartObject)
                return ParseResult.Rejected("not-an-object", "The record is JSON but not an object with named values.");
            values.ReadObject(ref reader, MaxValues);
            while (reader.Read())
            {
                // Only the end of the input is right here; anything else throws.
            }
        }
        catch (JsonException problem)
        {
            return ParseResult.Rejected("malformed-json", Describe(problem, reader.BytesConsumed));
        }

        if (values.IsFull)
            return ParseResult.Rejected("too-many-values", $"The object has more than {MaxValues:N0} values; it is not an article.");
        var (texts, mended) = DoubleEncoding.Mend([.. values.All.Select(value => value.Text)]);
        if (mended is null)
            return ColumnArticle.Read(values.All, problems);
        problems.Add(mended);
        return ColumnArticle.Read([.. values.All.Zip(texts, (value, text) => value with { Text = text })], problems);
    }

    /// <summary>The reader's own words without its count of lines, and the place in bytes of the record.</summary>
    private static string Describe(JsonException problem, long consumed)
    {
        var words = problem.Message;
        var count = words.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var reason = count < 0 ? words : words[..count];
        return $"The record is not valid JSON, at byte {consumed}: {reason}";
    }
}
