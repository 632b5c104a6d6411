using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Comparing;

/// <summary>A sentence's terms, in order and each once.</summary>
internal sealed class SentenceTerms
{
    public SentenceTerms(string text)
    {
        Text = text;
        Ordered = Term.Of(text);
        Keys = [.. Ordered.Select(term => term.Key)];
    }

    public string Text { get; }

    public List<Term> Ordered { get; }

    public HashSet<string> Keys { get; }

    /// <summary>The word behind a key as the sentence writes it.</summary>
    public string WordOf(string key)
    {
        var word = Ordered.Find(term => term.Key == key).Word;
        return Text.Substring(word.Start, word.Length);
    }
}
