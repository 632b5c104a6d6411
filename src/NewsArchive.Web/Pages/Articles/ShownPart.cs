using NewsArchive.Formats.Originals;
using NewsArchive.Formats.Text;

namespace NewsArchive.Web.Pages.Articles;

/// <summary>A part of an original as its page shows it.</summary>
/// <param name="Number">Counted from 1 over the whole original.</param>
/// <param name="Group">How it was read, as the legend and the style sheet name it.</param>
/// <param name="Label">How it was read, in a word or two; empty for white space.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Where">Its place in words.</param>
/// <param name="Reason">Why it was left out.</param>
public sealed record ShownPart(int Number, string Group, string Label, string Text, string Where, string? Reason)
{
    /// <summary>A longer part is shown in pieces, so that no page grows without bound.</summary>
    public const int LongestText = 10_000;

    private const int BeginningLength = 60;

    /// <summary>The kinds of blocks that stand beside the report.</summary>
    private static readonly string[] Beside = ["relatedLink", "promotion", "credit"];

    public string Id => $"part-{Number}";

    /// <summary>The first words, for a list that leads to the part.</summary>
    public string Beginning
    {
        get
        {
            var words = WhiteSpace.Normalise(string.Concat(Letters.Where(run => !run.IsMark).Select(run => run.Text)));
            return words.Length <= BeginningLength
                ? words
                : words[..(char.IsHighSurrogate(words[BeginningLength - 1]) ? BeginningLength - 1 : BeginningLength)] + "…";
        }
    }

    public IReadOnlyList<VisibleText> Letters => VisibleText.Of(Text);

    /// <summary>All parts of an original; long ones in pieces.</summary>
    public static IReadOnlyList<ShownPart> Of(OriginalAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        var shown = new List<ShownPart>();
        foreach (var part in account.Parts)
        {
            var isFirst = true;
            foreach (var text in Pieces(part.Text))
            {
                var label = Word(part) + (isFirst || part.Fate is PartFate.WhiteSpace ? "" : ", continued");
                shown.Add(new ShownPart(shown.Count + 1, GroupOf(part), label, text, Place(part), part.Reason));
                isFirst = false;
            }
        }

        return shown;
    }

    private static IEnumerable<string> Pieces(string text)
    {
        var start = 0;
        while (text.Length - start > LongestText)
        {
            var end = start + LongestText;
            end = char.IsLowSurrogate(text[end]) ? end - 1 : end;
            yield return text[start..end];
            start = end;
        }

        yield return text[start..];
    }

    private static string GroupOf(OriginalPart part) => part.Fate switch
    {
        PartFate.Field => "field",
        PartFate.Block => Beside.Contains(part.Name) ? "beside" : "text",
        PartFate.Label => "label",
        PartFate.LeftOut => "left-out",
        PartFate.WhiteSpace => "space",
        _ => "unused",
    };

    private static string Word(OriginalPart part) => part.Fate switch
    {
        PartFate.Label => "Label",
        PartFate.LeftOut => "Left out",
        PartFate.WhiteSpace => "",
        PartFate.Unused => "Not used",
        _ => part.Name switch
        {
            null =>
            "Text",
            "url" => "Address",
            "externalId" => "Id",
            "tags" => "Tag",
            "image" => "Lead image",
            var name => Words(name)
        },
    };

    /// <summary><c>relatedLink</c> as <c>Related link</c>.</summary>
    private static string Words(string name) =>
        char.ToUpperInvariant(name[0]) + string.Concat(name[1..]
            .Select(letter => char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : letter.ToString()));

    private static string Place(OriginalPart part) => part switch
    {
        { Place: { Length: 1 } place } => $"byte {place.Start:N0}",
        { Place: { } place } => $"bytes {place.Start:N0} to {place.End - 1:N0}",
        _ => part.Path ?? "",
    };
}
