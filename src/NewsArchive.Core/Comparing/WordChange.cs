using DiffPlex;

namespace NewsArchive.Core.Comparing;

/// <summary>A run of words that two wordings share or that only one has.</summary>
/// <param name="Kind">Which of the two has it.</param>
/// <param name="Text">The words, with the white space behind them.</param>
public sealed record WordChange(WordChangeKind Kind, string Text)
{
    /// <summary>Longer texts are not compared word by word: the time grows with the square of what differs.</summary>
    private const int LongestText = 20_000;

    /// <summary>The way from one wording to another, word by word.</summary>
    public static IReadOnlyList<WordChange> Between(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (before.Length > LongestText || after.Length > LongestText)
        {
            return [new(WordChangeKind.OnlyA, before), new(WordChangeKind.OnlyB, after)];
        }

        var difference = new Differ().CreateWordDiffs(before, after, ignoreWhitespace: false, [' ', '\n']);
        var changes = new List<WordChange>();
        var at = 0;
        foreach (var block in difference.DiffBlocks)
        {
            Add(changes, WordChangeKind.Both, difference.PiecesOld.Skip(at).Take(block.DeleteStartA - at));
            Add(changes, WordChangeKind.OnlyA, difference.PiecesOld.Skip(block.DeleteStartA).Take(block.DeleteCountA));
            Add(changes, WordChangeKind.OnlyB, difference.PiecesNew.Skip(block.InsertStartB).Take(block.InsertCountB));
            at = block.DeleteStartA + block.DeleteCountA;
        }

        Add(changes, WordChangeKind.Both, difference.PiecesOld.Skip(at));
        return changes;
    }

    private static void Add(List<WordChange> changes, WordChangeKind kind, IEnumerable<string> pieces)
    {
        var text = string.Concat(pieces);
        if (text.Length > 0)
        {
            changes.Add(new WordChange(kind, text));
        }
    }
}

/// <summary>Which of two wordings has a run of words.</summary>
public enum WordChangeKind
{
    Both,
    OnlyA,
    OnlyB,
}
