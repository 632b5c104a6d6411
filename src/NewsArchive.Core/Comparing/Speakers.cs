using System.Collections.Frozen;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Comparing;

/// <summary>
/// Whose words a quotation is: the name beside the sentence's verb of saying, or else the last one who spoke in the block or the one
/// before.
/// </summary>
internal sealed class Speakers
{
    private static readonly FrozenSet<string> Verbs =
        """
        said says say saying told tells added adds asked asks wrote writes tweeted tweets posted explained explains stated states announced
        insisted argued warned confirmed claimed noted replied answered exclaimed described called declared
        according commented recalled remarked
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Pronouns = new[] { "he", "she", "they", "i", "we" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Prepositions =
        new[]
        {
            "in", "from", "at", "of", "to", "with", "on", "by", "for", "near", "into", "against", "about", "than", "and",
        }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>How many sentences back a speaker may be named.</summary>
    private const int FarthestSentence = 4;

    /// <summary>The room, in letters, for an office between the verb and the name: <c>said chief fire officer Anna Lind</c>.</summary>
    private const int LongestOffice = 40;

    private readonly Report report;
    private readonly ProperNounVariants variants;
    private readonly Dictionary<string, string> written = new(StringComparer.Ordinal);
    private readonly HashSet<string> ordinary;

    public Speakers(Report report)
    {
        this.report = report;
        ordinary =
        [
            .. report.Sentences.SelectMany(sentence => WordTokens.Of(sentence.Text).Where(word => char.IsLower(sentence.Text[word.Start])))
                .Select(word => word.Text),
        ];
        var names = report.Sentences.Where(sentence => !sentence.IsNoise)
            .SelectMany(sentence => ProperNouns.Of(sentence.Text, ordinary.Contains))
            .ToList();
        variants = new ProperNounVariants(names);
        foreach (var name in names)
        {
            written.TryAdd(name.Key, name.Text);
        }
    }

    public string? Of(int sentence, TextRange quotation)
    {
        var steps = 0;
        for (var at = sentence; at >= 0 && steps <= FarthestSentence; at--)
        {
            if (!report.Sentences[at].IsNoise)
            {
                steps++;
                if (SpeakerIn(report.Sentences[at].Text, at == sentence ? quotation : null) is { } found)
                {
                    return found;
                }
            }
        }

        // The speaker may be named behind the first sentence of what is quoted: "We waited. We hoped," said Rosa Moreno.
        return sentence + 1 < report.Sentences.Count && report.Sentences[sentence + 1].Block == report.Sentences[sentence].Block
            ? SpeakerIn(report.Sentences[sentence + 1].Text, null)
            : null;
    }

    /// <summary>
    /// The subject of the sentence's verb of saying; null where there is no such verb, or only a pronoun for its subject.
    /// </summary>
    private string? SpeakerIn(string text, TextRange? quotation)
    {
        bool IsOutside(TextRange range) => quotation is not { } quoted || !quoted.Overlaps(range);
        var words = WordTokens.Of(text).Where(word => IsOutside(new TextRange(word.Start, word.Length))).ToList();
        var names = ProperNouns.Of(text, ordinary.Contains).Where(name => IsOutside(name.Range)).ToList();
        // Of several verbs the one nearest to the quotation counts.
        var subject = Enumerable.Range(0, words.Count).Where(verb => Verbs.Contains(words[verb].Text))
            .OrderBy(verb => quotation is { } quoted ? Math.Abs(words[verb].Start - quoted.Start) : 0)
            .Select(verb => SubjectOf(text, words, verb, names)).FirstOrDefault(found => found is not null);
        return subject is null ? null : written[variants.KeyOf(subject)];
    }

    private static ProperNoun? SubjectOf(string text, List<WordToken> words, int verb, List<ProperNoun> names)
    {
        var place = words[verb];
        var inverted = IsInverted(text, place)
            ? names.Find(name => name.Range.Start > place.End && name.Range.Start - place.End < LongestOffice)
            : null;
        var isPronoun = words.Take(verb).TakeLast(2).Any(word => Pronouns.Contains(word.Text));
        return inverted ?? (isPronoun ? null : names.FindLast(name => name.Range.End <= place.Start && !IsObject(text, name)));
    }

    /// <summary>
    /// Whether the subject follows the verb: behind a closing mark, as in <c>," said the minister</c>, and in <c>according to</c>.
    /// </summary>
    private static bool IsInverted(string text, WordToken verb)
    {
        var before = text.AsSpan(0, verb.Start).TrimEnd();
        before = before.TrimEnd(',');
        return verb.Text == "according" || (before.Length > 0 && before[^1] is '"' or '”' or '\'' or '’' or '»');
    }

    /// <summary>A name behind a preposition, or one that owns what follows, is not the subject: <c>in Seoul</c>, <c>Korea's</c>.</summary>
    private static bool IsObject(string text, ProperNoun name)
    {
        var owns = name.Range.End + 1 < text.Length && text[name.Range.End] is '\'' or '’' && text[name.Range.End + 1] == 's';
        var before = WordTokens.Of(text[..name.Range.Start]);
        return owns || (before.Count > 0 && Prepositions.Contains(before[^1].Text));
    }
}
