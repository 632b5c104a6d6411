using System.Xml.Linq;

namespace NewsArchive.Formats.Markup;

/// <summary>Preformatted text with its lines.</summary>
internal static class PreformattedText
{
    public static string Of(XElement element)
    {
        var lines = element.Value.Split('\n').Select(line => line.TrimEnd()).ToList();
        var first = lines.FindIndex(line => line.Length > 0);
        var last = lines.FindLastIndex(line => line.Length > 0);
        return first < 0 ? "" : string.Join('\n', lines[first..(last + 1)]);
    }
}
