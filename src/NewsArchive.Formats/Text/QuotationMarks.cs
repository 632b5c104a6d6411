namespace NewsArchive.Formats.Text;

/// <summary>What a text puts in quotation marks, as English and the other languages of the archive set them.</summary>
public static class QuotationMarks
{
    /// <summary>What stands between marks, without them. A quotation that is not closed reaches to the end of the text.</summary>
    /// <param name="text">A sentence.</param>
    /// <param name="closers">
    /// The marks that end a quotation which was open before the text, and afterwards those of one that is still open; empty for none.
    /// </param>
    public static List<TextRange> Quoted(string text, ref string closers)
    {
        ArgumentNullException.ThrowIfNull(text);
        var ranges = new List<TextRange>();
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (closers.Length == 0)
            {
                closers = ClosersOf(text, at);
                start = at + 1;
            }
            else if (closers.Contains(text[at]) && IsClosing(text, at) && !IsWithinWord(text, at))
            {
                ranges.Add(new TextRange(start, at - start));
                closers = "";
            }
        }

        if (closers.Length > 0 && start < text.Length)
        {
            ranges.Add(new TextRange(start, text.Length - start));
        }

        return ranges;
    }

    /// <summary>
    /// German and Polish close with the mark that English opens with; where those marks point inward, a word follows at once.
    /// </summary>
    /// <param name="text">A text.</param>
    /// <param name="at">The place of a sign in it.</param>
    /// <returns>The marks of which one closes what a mark at that place opens; empty where none stands there.</returns>
    public static string ClosersOf(string text, int at)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsWithinWord(text, at) ? "" : Closers(text, at);
    }

    /// <summary>Whether a mark stands within a Hebrew word, as it does in those that are short for several: <c>צה"ל</c>.</summary>
    public static bool IsWithinWord(string text, int at)
    {
        ArgumentNullException.ThrowIfNull(text);
        return at > 0 && at + 1 < text.Length && text[at - 1] is >= 'א' and <= 'ת' && text[at + 1] is >= 'א' and <= 'ת';
    }

    private static string Closers(string text, int at) => text[at] switch
    {
        '"' => "\"",
        '“' => "”",
        '”' when OpensWord(text, at) => "”",
        '„' => "“”\"",
        '«' => "»",
        '»' when OpensWord(text, at) => "«»",
        '›' when OpensWord(text, at) => "‹",
        '‹' => "›",
        '「' => "」",
        '『' => "』",
        '〝' => "〞〟",
        // A single mark opens only before a word and behind none: not in it's or the '90s.
        '‘' => "’",
        '‚' when OpensWord(text, at) => "‘’",
        '\'' when OpensWord(text, at) && char.IsLetter(text[at + 1]) => "'",
        _ => "",
    };

    private static bool OpensWord(string text, int at) =>
        (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[') && at + 1 < text.Length
            && char.IsLetterOrDigit(text[at + 1]);

    private static bool IsClosing(string text, int at) =>
        text[at] is not ('\'' or '’' or '‘') || at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]);
}
