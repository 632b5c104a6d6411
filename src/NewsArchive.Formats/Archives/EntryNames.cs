using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Archives;

/// <summary>
/// Gives the entries of one archive their places. A name is a label and nothing else: no path is ever made of it.
/// </summary>
internal sealed class EntryNames
{
    /// <summary>A label beyond this is cut; file systems hold hardly more.</summary>
    private const int Longest = 1024;

    private readonly HashSet<string> given = [];
    private readonly Dictionary<string, int> copies = [];

    /// <summary>The place of the next entry, distinct within the archive, and what a person should know of its name.</summary>
    public (string Place, IReadOnlyList<Problem> Problems) Next(string name)
    {
        var label = Label(name);
        var place = label;
        while (!given.Add(place))
        {
            copies[label] = copies.GetValueOrDefault(label, 1) + 1;
            place = $"{label} ({copies[label]})";
        }

        var problems = new List<Problem>();
        if (place != label)
            problems.Add(new Problem("repeated-entry", $"The archive has several entries of this name; this one is called “{place}”.",
                ProblemKind.Note));
        if (IsUnsafe(name))
            problems.Add(new Problem("unsafe-name",
                "The entry's name would lead outside the folder it is unpacked to. It is kept as a label only; nothing is written there."));
        return (place, problems);
    }

    /// <summary>The file's name without folders.</summary>
    public static string FileName(string place) => place[(place.LastIndexOf('/') + 1)..] is { Length: > 0 } name ? name : "unnamed";

    /// <summary>Hidden files and what macOS adds to its archives; a folder import passes them over as well.</summary>
    public static bool IsHidden(string name)
    {
        var path = name.Replace('\\', '/');
        var file = FileName(path.TrimEnd('/'));
        return file is ['.', not '.', ..] || path.StartsWith("__MACOSX/", StringComparison.Ordinal) || file is "Thumbs.db" or "desktop.ini";
    }

    private static string Label(string name)
    {
        var label = string.Create(Math.Min(name.Length, Longest), name, (letters, source) =>
        {
            for (var i = 0; i < letters.Length; i++)
                letters[i] = source[i] == '\\' ? '/' : char.IsControl(source[i]) ? '\uFFFD' : source[i];
        });
        return label.Length == 0 ? "unnamed" : label;
    }

    private static bool IsUnsafe(string name)
    {
        var path = name.Replace('\\', '/');
        return path.StartsWith('/') || path.Length >= 2 && path[1] == ':' && char.IsAsciiLetter(path[0]) || path.Split('/').Contains("..");
    }
}
