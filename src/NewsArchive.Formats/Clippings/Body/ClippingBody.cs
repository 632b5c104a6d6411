using NewsArchive.Formats.Clippings.Tail;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Clippings.Body;

/// <summary>Decides what the remaining passages are; what no rule claims is a paragraph.</summary>
internal static class ClippingBody
{
    public static void Read(Draft draft)
    {
        Repeats.Read(draft.Passages);
        var open = draft.Open.ToList();
        foreach (var passage in open)
        {
            if (Captions.Describes(passage))
                passage.Become(BlockKind.Caption);
        }

        PageTail.Read(draft);
        PullQuotes.Read(draft);
        Lists.Read(draft);
        Subheads.Read(draft);
    }
}
