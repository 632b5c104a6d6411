using System.Text;

namespace NewsArchive.Core.Analysis;

/// <summary>
/// The forms in which an article has its stems, as terms of an index of their own. There is none for what most words are: a stem that
/// the article has in no form but the stem itself. So they take a tenth of what the words take.
/// </summary>
internal sealed class StemForms
{
    // No word has such signs, and the index takes them for letters.
    private const char Alone = '=';
    private const char AmongOthers = '+';
    private const char LetterLess = '-';

    private readonly Dictionary<string, string> forms = new(128, StringComparer.Ordinal); // the first one of each stem
    private readonly HashSet<(string Stem, string Form)> further = [];
    private readonly HashSet<string> stemsOfSeveral = new(StringComparer.Ordinal);

    /// <summary>Takes a word of the article.</summary>
    /// <param name="stem">Its stem.</param>
    /// <param name="form">The word, folded.</param>
    public void Add(string stem, string form)
    {
        if (!forms.TryAdd(stem, form) && !forms[stem].Equals(form, StringComparison.Ordinal) && further.Add((stem, form)))
        {
            stemsOfSeveral.Add(stem);
        }
    }

    /// <summary>The terms of all words taken, with a space between.</summary>
    public string Terms()
    {
        var terms = new StringBuilder();
        foreach (var (stem, form) in forms)
        {
            var isAlone = !stemsOfSeveral.Contains(stem);
            if (!isAlone || !form.Equals(stem, StringComparison.Ordinal))
            {
                terms.Append(Term(stem, form, isAlone)).Append(' ');
            }
        }

        foreach (var (stem, form) in further)
        {
            terms.Append(Term(stem, form, isAlone: false)).Append(' ');
        }

        return terms.ToString();
    }

    /// <summary>What an article has that holds a form of a stem.</summary>
    /// <param name="stem">The stem.</param>
    /// <param name="form">The form.</param>
    /// <param name="isAlone">Whether it has no other form of the stem.</param>
    public static string Term(string stem, string form, bool isAlone)
    {
        var same = stem.AsSpan().CommonPrefixLength(form);
        same -= same > 0 && char.IsHighSurrogate(stem[same - 1]) ? 1 : 0;
        return string.Concat(Beginning(stem, isAlone), new string(LetterLess, stem.Length - same), form.AsSpan(same));
    }

    /// <summary>The stem and the form that a term says.</summary>
    public static (string Stem, string Form) Read(string term)
    {
        var end = term.AsSpan().IndexOfAny(Alone, AmongOthers);
        var rest = term.AsSpan(end + 1).TrimStart(LetterLess);
        return (term[..end], string.Concat(term.AsSpan(0, (2 * end) + 1 + rest.Length - term.Length), rest));
    }

    /// <summary>What the terms of all forms of a stem begin with.</summary>
    public static string Beginning(string stem, bool isAlone) => stem + (isAlone ? Alone : AmongOthers);
}
