using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;

namespace NewsArchive.Web.Pages.Articles;

/// <summary>A text in parts, each on a page of its own; all but very long ones are one part.</summary>
/// <param name="Shown">The part that is shown.</param>
/// <param name="Number">Its number, counted from 1.</param>
/// <param name="Beginnings">The id of the block with which each part begins.</param>
public sealed record TextPages(IReadOnlyList<FlowPart> Shown, int Number, IReadOnlyList<string> Beginnings)
{
    /// <summary>
    /// The name of the value of an address that says what is to be on the page: the id of a block or of a sentence. It holds however long
    /// parts are, so that such an address stays true.
    /// </summary>
    public const string At = "at";

    /// <summary>Whether there is more than one.</summary>
    public bool AreSeveral => Beginnings.Count > 1;

    /// <summary>The address of the part with a block or a sentence; of the first part it is that of the text.</summary>
    /// <param name="path">The text's address.</param>
    /// <param name="search">The values of the search that the reader came from.</param>
    /// <param name="id">The id; null for the first part.</param>
    public string Href(string path, IEnumerable<KeyValuePair<string, string>> search, string? id)
    {
        var values = new QueryBuilder(search);
        if (AreSeveral && id is not null && id != Beginnings[0])
        {
            values.Add(At, id);
        }

        return path + values.ToQueryString();
    }

    /// <summary>Takes a text apart and finds the part that is asked for.</summary>
    /// <param name="flow">The text.</param>
    /// <param name="longest">The letters of a part, and with them the block that goes beyond.</param>
    /// <param name="at">The id of a block or sentence; the first part is shown where there is none such.</param>
    public static TextPages Of(IReadOnlyList<FlowPart> flow, int longest, string? at)
    {
        ArgumentNullException.ThrowIfNull(flow);
        List<List<FlowPart>> pages = [];
        var length = longest;
        foreach (var part in flow)
        {
            List<FlowBlock> blocks = [];
            foreach (var block in part.Blocks)
            {
                if (length >= longest)
                {
                    pages.Add([]);
                    blocks = [];
                    length = 0;
                }

                if (blocks.Count == 0)
                {
                    pages[^1].Add(new FlowPart(part.Kind, blocks));
                }

                blocks.Add(block);
                length += block.Text.Text.Length;
            }
        }

        var number = pages.Count > 1 ? Math.Max(0, NumberOf(pages, at ?? "")) : 0;
        return new TextPages(pages.Count > 0 ? pages[number] : [], number + 1, [.. pages.Select(page => page[0].Only.Id)]);
    }

    private static int NumberOf(List<List<FlowPart>> pages, string at) =>
        at.StartsWith('s') && int.TryParse(at.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var sentence)
            ? pages.FindLastIndex(page => Blocks(page).Any(block => block.Text.Sentences.Count > 0 && block.Text.First <= sentence))
            : pages.FindIndex(page => Blocks(page).Any(block => block.Id == at));

    private static IEnumerable<FlowBlock> Blocks(List<FlowPart> page) => page.SelectMany(part => part.Blocks);
}
