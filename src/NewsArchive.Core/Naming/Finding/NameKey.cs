using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Naming.Finding;

/// <summary>One string for all ways of writing a name.</summary>
public static class NameKey
{
    private const int MostOnStack = 256;

    /// <summary>
    /// The name's words in lower case, folded, hyphens parted, the stops of initials closed up: <c>U.S.</c> is <c>us</c>.
    /// </summary>
    public static string Of(string form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (System.Text.Ascii.IsValid(form)) return OfAscii(form);
        var words = WordTokens.Of(form);
        var key = new System.Text.StringBuilder(form.Length);
        for (var i = 0; i < words.Count; i++)
        {
            // Letters with a stop between and no space are one word: U.S. and US, J.P. and JP. An apostrophe closes up: O'Neill.
            var isClosed = i > 0 && words[i].Start - words[i - 1].End == 1 && form[words[i].Start - 1] is '.' or '\'' or '’';
            if (i > 0 && !isClosed) key.Append(' ');
            key.Append(words[i].Text);
        }

        return key.ToString();
    }

    // The same, without cutting into words first: most names are of these letters, and keys are asked for all the time.
    private static string OfAscii(string form)
    {
        Span<char> key = form.Length <= MostOnStack ? stackalloc char[form.Length] : new char[form.Length];
        var (length, end) = (0, 0); // end: the place behind the word before
        for (var at = 0; at < form.Length; at++)
        {
            if (!char.IsAsciiLetterOrDigit(form[at])) continue;
            var isNext = at > 0 && !char.IsAsciiLetterOrDigit(form[at - 1]);
            if (length > 0 && isNext && !(at - end == 1 && form[end] is '.' or '\'')) key[length++] = ' ';
            key[length++] = char.ToLowerInvariant(form[at]);
            end = at + 1;
        }

        return length == form.Length && form.AsSpan().SequenceEqual(key) ? form : new string(key[..length]);
    }

    /// <summary>The key of an organisation: without <c>The</c> before and <c>Inc</c> behind it.</summary>
    public static string OfOrganisation(string form) => WithoutLegalForm(OfFirm(form));

    /// <summary>The mark between the key that a firm has by its words and the kind of its legal form: <c>brackley nails ~ltd</c>.</summary>
    private const string LegalForm = " ~";

    /// <summary>
    /// The key of a firm with its legal form: <c>Brackley Inc</c> is of the United States and <c>Brackley Ltd</c> its unit elsewhere, but
    /// Corp, Co and Inc are written for each other. That of <see cref="OfOrganisation"/> where it has none.
    /// </summary>
    public static string OfFirm(string form)
    {
        var key = Of(form);
        if (!key.Contains(' ', StringComparison.Ordinal)) return Spelling(key);
        var words = key.Split(' ');
        var start = words[0] == "the" ? 1 : 0;
        var end = words.Length;
        while (end > start + 1 && (NameLists.Has("companies", words[end - 1]) || words[end - 1] is "and")) end--;
        for (var at = start; at < end; at++) words[at] = Spelling(words[at]);
        var firm = string.Join(' ', words, start, end - start);
        return end == words.Length ? firm : firm + LegalForm + FamilyOf(words[end]);
    }

    /// <summary>The key without its legal form.</summary>
    public static string WithoutLegalForm(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var at = key.IndexOf(LegalForm, StringComparison.Ordinal);
        return at < 0 ? key : key[..at];
    }

    /// <summary>The keys between which, in the order of their code points, all keys of a firm with its legal forms are.</summary>
    public static (string From, string To) LegalForms(string key) => (key + LegalForm, key + LegalForm + "~");

    private static string FamilyOf(string word) => word switch
    {
        "incorporated" or "corp" or "corporation" or "co" or "cos" or "company" => "inc",
        "limited" => "ltd",
        _ => word,
    };

    // Rule "spelling": British and American reports write the same body's name: International Coffee Organisation and Organization.
    internal static string Spelling(string word) => word switch
    {
        "organisation" => "organization",
        "organisations" => "organizations",
        "centre" => "center",
        "centres" => "centers",
        "defence" => "defense",
        "labour" => "labor",
        _ => word,
    };
}
