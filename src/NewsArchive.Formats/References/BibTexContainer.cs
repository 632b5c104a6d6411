using NewsArchive.Formats.Columns;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Decoding;
using NewsArchive.Formats.Downloads;
using NewsArchive.Formats.Prose;

namespace NewsArchive.Formats.References;

/// <summary>References in BibTeX or BibLaTeX. Held as a whole; any stream will do.</summary>
public sealed class BibTexContainer : IArticleContainer
{
    private static readonly string[] NoReferences = ["comment", "string", "preamble"];

    private static readonly (ColumnUse Use, string[] Names)[] Rows =
    [
        (ColumnUse.Headline, ["title"]),
        (ColumnUse.Source, ["journaltitle", "journal", "newspaper", "booktitle", "howpublished", "publisher", "organization"]),
        (ColumnUse.Date, ["date", "year"]),
        (ColumnUse.Standfirst, ["abstract"]),
        (ColumnUse.Url, ["url"]),
        (ColumnUse.Language, ["langid", "language"]),
        (ColumnUse.Tags, ["keywords"]),
        (ColumnUse.Section, ["section"]),
    ];

    public string Name => "bibtex";

    public int Version => 2;

    public bool IsText => true;

    public bool Matches(OriginalHeader header)
    {
        if (FileSignature.Of(header) is not null)
            return false;
        var text = TextDecoding.Decode(header.Bytes.Span).Source.Text;
        var first = Line.Split(text).Where(line => !line.IsBlank && text[line.Start] != '%').Select(line => line.Start).DefaultIfEmpty(-1)
            .First();
        return first >= 0 && text[first] == '@' && Marks(text).Any();
    }

    public IEnumerable<ContainerRecord> Records(string name, Stream stream, ContainerLimits limits) =>
        DownloadFile.Records(name, stream, limits, Name, Marks, Read, "reference");

    /// <summary>Where references begin: <c>@article{key,</c> at the beginning of a line.</summary>
    private static IEnumerable<int> Marks(string text) =>
        Line.Split(text).Where(line =>
            line.Length > 2 && text[line.Start] == '@' && IsReference(text.AsSpan(line.Start + 1, line.Length - 1)))
            .Select(line => line.Start);

    private static bool IsReference(ReadOnlySpan<char> line)
    {
        var open = line.IndexOfAny('{', '(');
        if (open is < 2 or > 30)
            return false;
        var type = line[..open].Trim().ToString().ToLowerInvariant();
        return type.All(char.IsAsciiLetter) && !NoReferences.Contains(type);
    }

    private static ParseResult Read(DecodedText decoded)
    {
        var draft = new DownloadDraft();
        var fields = BibTexFields.Read(decoded.Source.Text);
        foreach (var (use, names) in Rows)
        {
            var best = Array.Find(names, name => fields.Exists(field => field.Name == name));
            foreach (var field in fields.Where(field => names.Contains(field.Name)))
                Give(draft, field.Name == best && !draft.Has(use) ? use : ColumnUse.None, field, fields);
        }

        foreach (var field in fields.Where(field => !Array.Exists(Rows, row => row.Names.Contains(field.Name))))
        {
            if (field.Name == "author")
                GiveAuthors(draft, field);
            else
                draft.LeaveOut(field.Value);
        }

        return draft.OfText(decoded.Source, decoded.Problems);
    }

    private static void Give(DownloadDraft draft, ColumnUse use, BibTexField field, List<BibTexField> fields)
    {
        var words = LaTeX.ToText(field.Value.Raw);
        if (use is ColumnUse.Date && field.Name == "year")
            words = ReferenceDate.Of(words, Other("month"), Other("day"));
        draft.Give(use, field.Value, words);

        string Other(string name) => fields.Find(other => other.Name == name) is { } found ? LaTeX.ToText(found.Value.Raw) : "";
    }

    /// <summary>Names have <c>and</c> between them; one in braces is an organisation's.</summary>
    private static void GiveAuthors(DownloadDraft draft, BibTexField field)
    {
        const string And = " and ";
        var raw = field.Value.Raw;
        var start = 0;
        while (start < raw.Length)
        {
            var end = BibTexFields.IndexOutside(raw, And, start) is var found and >= 0 ? found : raw.Length;
            var name = field.Value.Part(start, end);
            draft.Give(ColumnUse.Byline, name, name.Raw is ['{', .., '}'] ? LaTeX.ToText(name.Raw)
                : AuthorName.InOrder(LaTeX.ToText(name.Raw)));
            start = end + And.Length;
        }
    }
}

/// <summary>A field of a reference.</summary>
/// <param name="Name">Its name in lower case.</param>
/// <param name="Value">Its value without the braces or quotation marks around it.</param>
internal sealed record BibTexField(string Name, DownloadPiece Value);

/// <summary>Takes a reference apart.</summary>
internal static class BibTexFields
{
    public static List<BibTexField> Read(string text)
    {
        var fields = new List<BibTexField>();
        var at = text.IndexOf(',', StringComparison.Ordinal);
        while (at >= 0 && at < text.Length)
        {
            var equals = text.IndexOf('=', at);
            if (equals < 0)
                break;
            var name = text[(at + 1)..equals].Trim().ToLowerInvariant();
            var start = equals + 1;
            while (start < text.Length && char.IsWhiteSpace(text[start]))
                start++;
            var end = End(text, start);
            var inner = start < end && text[start] is '{' or '"' ? (start + 1, Math.Max(start + 1, end - 1)) : (start, end);
            if (name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_'))
                fields.Add(new BibTexField(name, new DownloadPiece(text[inner.Item1..inner.Item2], inner.Item1)));
            at = text.IndexOf(',', end);
        }

        return fields;
    }

    /// <summary>The place behind a value: behind its closing brace or quotation mark, or before the comma or brace that ends it.</summary>
    private static int End(string text, int start)
    {
        if (start >= text.Length)
            return text.Length;
        if (text[start] is not ('{' or '"'))
            return text.AsSpan(start).IndexOfAny(",}\n") is var end and >= 0 ? start + end : text.Length;
        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] == '{')
                depth++;
            else if (text[i] == '}' && --depth <= 0 && text[start] == '{')
                return i + 1;
            else if (text[i] == '"' && i > start && depth == 0 && text[start] == '"')
                return i + 1;
        }

        return text.Length;
    }

    /// <summary>Where words stand outside of braces.</summary>
    public static int IndexOutside(string text, string words, int start)
    {
        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
            depth += text[i] == '{' ? 1 : text[i] == '}' ? -1 : 0;
            if (depth == 0 && text.AsSpan(i).StartsWith(words, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }
}
