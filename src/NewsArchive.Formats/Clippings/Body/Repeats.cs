using NewsArchive.Formats.Clippings.Layout;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Clippings.Body;

/// <summary>
/// Teasers on pages carry their title twice, as picture text and as text; a report does not say a line twice, unless somebody asks again.
/// </summary>
internal static class Repeats
{
    /// <summary>Between the two there is at most the programme's name.</summary>
    private const int Reach = 2;

    private const int LongestTitle = 20;

    private const int LongestBetween = 12;

    public static void Read(List<Passage> passages)
    {
        for (var i = 0; i < passages.Count; i++)
        {
            if (passages[i].IsDecided || !IsTitle(passages[i], LongestTitle))
                continue;
            var repeat = FindRepeat(passages, i);
            for (var j = i; j <= repeat; j++)
            {
                if (!passages[j].IsDecided)
                    passages[j].Become(BlockKind.Promotion);
            }
        }
    }

    /// <summary>The index of the same line within reach, with only short lines between; -1 where there is none.</summary>
    private static int FindRepeat(List<Passage> passages, int index)
    {
        for (var j = index + 1; j < passages.Count && j <= index + Reach; j++)
        {
            if (passages[j].Text.Equals(passages[index].Text, StringComparison.OrdinalIgnoreCase))
                return j;
            if (!passages[j].IsDecided && !IsTitle(passages[j], LongestBetween))
                return -1;
        }

        return -1;
    }

    private static bool IsTitle(Passage passage, int mostWords) =>
        passage.WordCount <= mostWords && passage.LayoutKind is null && !SentenceEnd.IsStatement(passage.Text)
            && !Dialogue.Begins(passage.Text);
}
