using NewsArchive.Formats.Clippings.Layout;

namespace NewsArchive.Formats.Clippings.Tail;

/// <summary>
/// How much text stands on one side of a line. A source line closes a report where most of the text stands before it
/// and what stands after it is teasers: a source line among paragraphs is that of a chart or a picture.
/// </summary>
internal readonly record struct TextWeight(int Words, int Passages, int Sentences)
{
    private const int ShortestSentence = 10;

    /// <summary>Most of it is sentences, as in a report; teasers are mostly titles.</summary>
    public bool IsText => Sentences * 2 > Passages;

    public static TextWeight Of(IEnumerable<Passage> passages) =>
        passages.Aggregate(default(TextWeight), (weight, passage) => weight.With(passage));

    public TextWeight With(Passage passage) => new(Words + passage.WordCount, Passages + 1, Sentences + (IsSentence(passage) ? 1 : 0));

    public TextWeight Without(Passage passage) => new(Words - passage.WordCount, Passages - 1, Sentences - (IsSentence(passage) ? 1 : 0));

    private static bool IsSentence(Passage passage) => passage.WordCount >= ShortestSentence && SentenceEnd.IsAt(passage.Text);
}
