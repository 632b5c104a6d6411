using System.Collections.Frozen;

namespace NewsArchive.Formats.Text;

/// <summary>
/// The runs of words with a capital in a sentence, whatever they name: what comparing reports goes by, as all of them
/// tell two sentences apart. Who a report names, and of what kind, is found in <c>Naming</c>.
/// </summary>
public static class ProperNouns
{
    /// <summary>Words within a name: <c>Bank of England</c>, <c>Ludwig van Beethoven</c>. Only between two words with a capital.</summary>
    private static readonly FrozenSet<string> Links = Set("of de la le du des del della di da dos das van von der den bin ibn al el");

    /// <summary>Words with a capital that are no part of the name behind them.</summary>
    private static readonly FrozenSet<string> Forms = Set("mr mrs ms miss dr sir dame lord lady");

    /// <summary>Words that begin sentences and quotations and name nothing.</summary>
    private static readonly FrozenSet<string> Ordinary = Set(
        """
        a an the this that these those it its he she they we you i his her their our my your there here in on at by for from with
        without as after
        before but and or so yet if when while although though since because however meanwhile what who whom whose which why how
        where one two three
        some many most both all no not nor each every any other another such than then also only even still just more less few
        several is are was
        were be been being has have had do does did will would can could may might must shall should let to of into over under
        between during
        through about against among around until upon within according despite given like unlike once again now today yesterday tomorrow
        yes well please read share photo video image source update monday tuesday wednesday thursday friday saturday sunday
        january february march april june july august september october november december gmt est edt utc am pm
        """);

    /// <summary>The names in their order.</summary>
    /// <param name="sentence">One sentence; its first word has a capital anyway.</param>
    /// <param name="isOrdinary">Whether a word, in lower case, is known to stand without a capital elsewhere in the text.</param>
    public static List<ProperNoun> Of(string sentence, Func<string, bool>? isOrdinary = null)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var words = WordTokens.Of(sentence);
        var names = new List<ProperNoun>();
        for (var at = 0; at < words.Count;)
        {
            if (!Begins(sentence, words, at, isOrdinary))
            {
                at++;
                continue;
            }

            var end = EndOf(sentence, words, at);
            names.Add(Made(sentence, words, at, end));
            at = end;
        }

        return names;
    }

    private static bool Begins(string sentence, List<WordToken> words, int at, Func<string, bool>? isOrdinary)
    {
        var word = words[at];
        if (!char.IsUpper(sentence[word.Start]) || Ordinary.Contains(word.Text) || Forms.Contains(word.Text)
            || (word.Length == 1 && !IsInitial(sentence, word)))
        {
            return false;
        }

        // The first word of a sentence or quotation is a name where another word with a
        // capital follows, or where it never stands without one.
        var isFirst = at == 0 || (word.Start > 0 && sentence[word.Start - 1] is '"' or '“' or '‘' or '\'');
        return !isFirst || isOrdinary is null || !isOrdinary(word.Text);
    }

    private static int EndOf(string sentence, List<WordToken> words, int at)
    {
        var end = at + 1;
        while (end < words.Count && IsBeside(sentence, words[end - 1], words[end]))
        {
            var isHyphened = sentence[words[end].Start - 1] == '-';
            if (char.IsUpper(sentence[words[end].Start]) || isHyphened)
            {
                if (!isHyphened && Ordinary.Contains(words[end].Text)) break;
                end++;
            }
            else if (Links.Contains(words[end].Text) && end + 1 < words.Count && IsBeside(sentence, words[end], words[end + 1])
                && char.IsUpper(sentence[words[end + 1].Start]))
            {
                end += 2;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    // A space, a hyphen within a word, or an initial's full stop; a comma or an apostrophe ends the name.
    private static bool IsBeside(string sentence, WordToken left, WordToken right)
    {
        var between = sentence.AsSpan(left.End, right.Start - left.End);
        return between is " " or "-" || (between is ". " or "." && left.Length == 1);
    }

    private static bool IsInitial(string sentence, WordToken word) =>
        word.End < sentence.Length && sentence[word.End] == '.' && word.Text != "i";

    private static ProperNoun Made(string sentence, List<WordToken> words, int at, int end)
    {
        var range = new TextRange(words[at].Start, words[end - 1].End - words[at].Start);
        return new ProperNoun(range, range.In(sentence), [.. words.Skip(at).Take(end - at).Select(word => word.Text)]);
    }

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}

/// <summary>Words with a capital that stand side by side: mostly the name of a person, a place, a body or a thing.</summary>
/// <param name="Range">Its place in the text.</param>
/// <param name="Text">Its words as written, without a possessive ending.</param>
/// <param name="Words">Its words in lower case, folded, hyphens parted: <c>Moon Jae-in</c> gives <c>moon, jae, in</c>.</param>
public sealed record ProperNoun(TextRange Range, string Text, IReadOnlyList<string> Words)
{
    /// <summary>
    /// One string for all ways of writing the same words: <c>Kim Jong-un</c> and <c>Kim Jong Un</c> are both <c>kim jong un</c>.
    /// </summary>
    public string Key { get; } = string.Join(' ', Words);
}
