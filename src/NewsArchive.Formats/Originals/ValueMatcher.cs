using NewsArchive.Formats.Decoding;

namespace NewsArchive.Formats.Originals;

/// <summary>
/// Finds for each value of an original what an article tells of it: at its own place first, then at the elements around
/// it, and of what stands there only what has the same words.
/// </summary>
internal sealed class ValueMatcher(ToldParts told)
{
    /// <summary>More values than any article has beside its text.</summary>
    private const int MaxParts = 50_000;

    /// <summary>So many characters are compared; only a hostile original needs more.</summary>
    private const long MaxWork = 2_000_000_000;

    private readonly List<OriginalPart> parts = [];
    private string prefix = "";
    private ToldPart? last;
    private long work;

    public IReadOnlyList<OriginalPart> Match(IReadOnlyList<OriginalValue> values, out string? cut)
    {
        prefix = told.Prefix(values);
        cut = null;
        foreach (var value in values.SelectMany(Opened))
        {
            if (string.IsNullOrWhiteSpace(value.Text))
                continue;
            if (parts.Count >= MaxParts || work > MaxWork)
            {
                cut = $"The original has more texts and values than the {parts.Count:N0} shown here. Download it to read the rest.";
                break;
            }

            Match(value);
        }

        return parts;
    }

    /// <summary>The value itself, or what the HTML in it holds where it was read as HTML.</summary>
    private IEnumerable<OriginalValue> Opened(OriginalValue value) =>
        told.IsOpened(Whole(value.Path)) ? HtmlValues.OfValue(Unpacked(value.Text), value.Path + "#") : [value];

    /// <summary>Atom 0.3 may hold HTML in base64.</summary>
    private static string Unpacked(string text)
    {
        var bytes = new byte[text.Length];
        return !text.Contains('<') && Convert.TryFromBase64String(text, bytes, out var length) && length > 0
            ? TextDecoding.Decode(bytes.AsSpan(0, length)).Source.Text
            : text;
    }

    private string Whole(string path) => prefix + ToldParts.Short(path);

    private void Match(OriginalValue value)
    {
        var letters = ToldPart.LettersOf(value.Text);
        if (value.Alias is { } alias && Best(told.At(ToldParts.Short(alias)), letters) is { } metadata)
        {
            Add(value, metadata);
            return;
        }

        var path = Whole(value.Path);
        work += told.At(path).Count;
        if (Blocks(path) is { Count: > 1 } blocks && ValueSplitter.Split(value with { Path = Written(value.Path) }, blocks) is { } pieces)
        {
            parts.AddRange(pieces);
            return;
        }

        for (var at = path; ; at = at[..Math.Max(0, at.LastIndexOfAny(['/', '#']))])
        {
            if (Best(told.At(at), letters) is { } found)
            {
                Add(value, found);
                return;
            }

            if (at.Length == 0)
                break;
        }

        Add(value, Sibling(path, letters) ?? Continued(letters) ?? Repeated(letters));
    }

    private List<ToldPart> Blocks(string path) => [.. told.At(path).Where(part => part.Fate is PartFate.Block)];

    /// <summary>Of what is told of a place, what has the words; a field before a block before what was left out.</summary>
    private ToldPart? Best(IReadOnlyList<ToldPart> here, string letters)
    {
        ToldPart? best = null;
        foreach (var part in here)
        {
            work += part.Letters.Length + letters.Length;
            if ((best is null || part.Fate < best.Fate) && HasWords(part, letters))
                best = part;
        }

        return best;
    }

    private static bool HasWords(ToldPart part, string letters) =>
        part.Letters.Contains(letters, StringComparison.Ordinal)
        || part.Letters.Length > 0 && letters.Contains(part.Letters, StringComparison.Ordinal)
        || part is { IsCut: true, Fate: PartFate.LeftOut };

    /// <summary>
    /// Of several values that were joined, authors or pieces of a line, only the place of the first is told; the others
    /// stand beside it, and their words are in what is told.
    /// </summary>
    private ToldPart? Sibling(string path, string letters)
    {
        var first = First(path);
        return first is null || letters.Length == 0 ? null : Best([.. told.At(first), .. told.ListAt(first)], letters);
    }

    /// <summary>A line may begin within an element and go on behind it.</summary>
    private ToldPart? Continued(string letters) =>
        last is { Fate: PartFate.Block } && letters.Length > 0 && HasWords(last, letters) ? last : null;

    /// <summary>Titles and metadata say again what a field says from a better place.</summary>
    private ToldPart? Repeated(string letters) =>
        told.Saying(letters) is { } field ? new ToldPart(PartFate.LeftOut, null, "", "", $"It repeats the {field.Name}.") : null;

    /// <summary>The place of the first item of the innermost list that a place is in; null where it is in none.</summary>
    private static string? First(string path)
    {
        var steps = path.Split('/').ToList();
        if (steps[^1].StartsWith("text()", StringComparison.Ordinal))
            steps.RemoveAt(steps.Count - 1);
        var at = steps.FindLastIndex(step => step.EndsWith(']') && step.Contains('[') || step.Length > 0 && step.All(char.IsAsciiDigit));
        if (at < 0)
            return null;
        steps[at] = steps[at].EndsWith(']') ? steps[at][..steps[at].LastIndexOf('[')] : "0";
        return string.Join('/', steps);
    }

    private void Add(OriginalValue value, ToldPart? found)
    {
        last = found;
        parts.Add(new OriginalPart(found?.Fate ?? PartFate.Unused, value.Text, found?.Name, found?.Reason, Path: Written(value.Path)));
    }

    private string Written(string path) => prefix + path is { Length: > 0 } written ? written : "/";
}
