using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Decoding;

namespace NewsArchive.Formats.Markup;

/// <summary>JSON from outside.</summary>
internal static class JsonText
{
    /// <summary>Larger than any item; its pictures are elsewhere.</summary>
    private const int MaxBytes = 16 * 1024 * 1024;

    /// <summary>
    /// Parses a whole JSON text; a byte-order mark before it is skipped, and strings that were turned into UTF-8 twice are mended.
    /// </summary>
    /// <param name="bytes">The text.</param>
    /// <param name="document">What it holds.</param>
    /// <param name="problem">Why it cannot be read; where it can be, what was mended in it, or null.</param>
    public static bool TryParse(ReadOnlyMemory<byte> bytes, [NotNullWhen(true)] out JsonDocument? document,
        [NotNullWhen(false)] out Problem? problem)
    {
        document = null;
        problem = null;
        if (bytes.Length > MaxBytes)
        {
            problem = new Problem("too-large", $"It has {bytes.Length:N0} bytes; the limit is {MaxBytes:N0}.");
            return false;
        }

        try
        {
            document = JsonDocument.Parse(bytes[(TextDecoding.MarkLength(bytes.Span) is 3 ? 3 : 0)..]);
            // Half surrogate pairs pass the parser and fail only when the string is asked for.
            if (!HasBrokenString(document.RootElement))
            {
                (document, problem) = JsonMending.Mend(document);
                return true;
            }

            problem = new Problem("malformed-json", "A string in the JSON contains half a surrogate pair.");
        }
        catch (JsonException fault)
        {
            problem = new Problem("malformed-json", $"It is not well-formed JSON: {fault.Message}");
        }

        document?.Dispose();
        return false;
    }

    private static bool HasBrokenString(JsonElement element)
    {
        try
        {
            return element.ValueKind switch
            {
                JsonValueKind.Object => element.EnumerateObject().Any(member => member.Name.Length < 0 || HasBrokenString(member.Value)),
                JsonValueKind.Array => element.EnumerateArray().Any(HasBrokenString),
                JsonValueKind.String => element.GetString() is null,
                _ => false,
            };
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }
}
