using System.Buffers;
using NewsArchive.Formats.Clippings.Layout;
using NewsArchive.Formats.Clippings.Vocabulary;

namespace NewsArchive.Formats.Clippings.Head;

/// <summary>
/// A place in small letters before a spaced dash: <c>Puerto Claro - At least nine people …</c>. Names and rubrics stand
/// there too, so the rest must be a whole sentence with a capital, and no second dash may close an insertion.
/// </summary>
internal static class MixedCaseDateline
{
    private const int FewestWords = 8;

    private const int MostPlaceWords = 3;

    /// <summary>An insertion between dashes is closed within so many characters.</summary>
    private const int Insertion = 200;

    /// <summary>Spanish papers set a full stop before the dash.</summary>
    private static readonly string[] Separators = [" - ", " – ", " — ", ".- ", ".– ", ".— "];

    private static readonly SearchValues<char> Dashes = SearchValues.Create("-–—");

    /// <summary>A sentence that begins so is somebody's speech or goes on about the name before the dash.</summary>
    private static readonly HashSet<string> Speech = new(StringComparer.OrdinalIgnoreCase)
        { "I", "I'm", "I’m", "We", "My", "Our", "He", "She", "They", "You", "Yes", "No", "Well", "His", "Her", "Ich", "Wir", "Er", "Sie",
            "Ja", "Nein", "Je", "Nous", "Il", "Elle", "Oui", "Non", "Yo", "Sí" };

    public static bool Is(string place, string separator, string text)
    {
        if (!Separators.Contains(separator) || Sections.Names.Contains(place) || !SentenceEnd.IsAt(text) || place.Split(',').Length > 2
            || place.Split(',')[0].Split(' ').Length > MostPlaceWords)
            return false;
        var at = text.IndexOf(separator, StringComparison.Ordinal);
        if (at < 0)
            return false;
        var lead = text[(at + separator.Length)..].TrimStart('"', '“', '„', '«', '\'', '‘', ' ');
        if (lead.Length == 0 || !char.IsUpper(lead[0]) && !char.IsDigit(lead[0]) || lead.AsSpan().Count(' ') < FewestWords)
            return false;
        return !Speech.Contains(lead.Split(' ', 2)[0]) && !HasSpacedDash(lead);
    }

    private static bool HasSpacedDash(string lead)
    {
        var text = lead.AsSpan(0, Math.Min(lead.Length, Insertion));
        for (var i = 1; i < text.Length - 1; i++)
        {
            if (Dashes.Contains(text[i]) && text[i - 1] is ' ' && text[i + 1] is ' ')
                return true;
        }

        return false;
    }
}
