using System.Collections.Frozen;
using System.Text;

namespace NewsArchive.Formats.Documents;

/// <summary>What holds in a group of RTF and ends with it.</summary>
internal struct RtfState
{
    public RtfState()
    {
    }

    public RtfTarget Target { get; set; }

    /// <summary>Whether nothing of the group was read yet, so that a control word may say what it is.</summary>
    public bool IsFirst { get; set; }

    /// <summary>Whether the group is to be passed over where its first control word is not known.</summary>
    public bool IsOptional { get; set; }

    public int Font { get; set; } = -1;

    public int Style { get; set; } = -1;

    public double Size { get; set; } = 12;

    public bool IsBold { get; set; }

    public bool IsCentred { get; set; }

    public bool IsHidden { get; set; }

    /// <summary>How many letters stand after each Unicode escape for programs that do not know it.</summary>
    public int SkippedAfterUnicode { get; set; } = 1;
}

/// <summary>What the words of a group are.</summary>
internal enum RtfTarget
{
    Text,

    /// <summary>Passed over: headers, notes, pictures.</summary>
    Nothing,
    FontTable,
    StyleSheet,
    FieldInstruction,
}

/// <summary>The control words that say what a group is, and those that stand for a letter.</summary>
internal static class RtfTargets
{
    private static readonly FrozenDictionary<string, RtfTarget> Targets = new Dictionary<string, RtfTarget>
    {
        ["fonttbl"] = RtfTarget.FontTable,
        ["stylesheet"] = RtfTarget.StyleSheet,
        ["fldinst"] = RtfTarget.FieldInstruction,
    }.Concat(((string[])
    [
        "colortbl", "info", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "footnote", "annotation",
            "atnid", "atnauthor",
        "pict", "nonshppict", "objdata", "object", "xe", "tc", "rxe", "generator", "listtable", "listoverridetable", "revtbl", "rsidtbl",
            "filetbl", "themedata",
        "colorschememapping", "latentstyles", "datastore", "xmlnstbl", "bkmkstart", "bkmkend", "userprops", "pntext", "listtext", "falt",
            "panose", "template", "mmathpr",
    ]).Select(name => KeyValuePair.Create(name, RtfTarget.Nothing))).ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> Letters = new Dictionary<string, string>
    {
        ["tab"] = "\t", ["emdash"] = "—", ["endash"] = "–", ["lquote"] = "‘", ["rquote"] = "’", ["ldblquote"] = "“", ["rdblquote"] = "”",
        ["bullet"] = "•", ["emspace"] = "\u2003", ["enspace"] = "\u2002", ["qmspace"] = "\u2005",
    }.ToFrozenDictionary();

    public static RtfTarget? Find(string word) => Targets.TryGetValue(word, out var target) ? target : null;

    public static string? Letter(string word) => Letters.GetValueOrDefault(word);
}

/// <summary>The fonts of an RTF document, for their code pages, and the names of its styles.</summary>
internal sealed class RtfFonts
{
    /// <summary>The code pages of the character sets of Windows' fonts.</summary>
    private static readonly FrozenDictionary<int, int> CodePages = new Dictionary<int, int>
    {
        [77] = 10000, [128] = 932, [129] = 949, [130] = 1361, [134] = 936, [136] = 950, [161] = 1253, [162] = 1254, [163] = 1258,
            [177] = 1255, [178] = 1256,
        [186] = 1257, [204] = 1251, [222] = 874, [238] = 1250, [254] = 437, [255] = 850,
    }.ToFrozenDictionary();

    private readonly Dictionary<int, int> pages = [];
    private readonly Dictionary<int, DocumentLineKind> styles = [];
    private readonly StringBuilder styleName = new();
    private Encoding ansi = Of(1252)!;
    private int font = -1;
    private int style;

    public void SetCodePage(int page) => ansi = Of(page) ?? ansi;

    public void Control(string word, int? value)
    {
        if (word == "f")
            font = value ?? 0;
        else if (word == "fcharset" && CodePages.TryGetValue(value ?? 0, out var page))
            pages[font] = page;
        else if (word == "cpg" && value is { } own)
            pages[font] = own;
        else if (word == "s")
            style = value ?? 0;
    }

    public void StyleName(byte letter)
    {
        if (letter != ';')
        {
            if (styleName.Length < 100)
                styleName.Append((char)letter);
            return;
        }

        styles[style] = StyleNames.KindOf(styleName.ToString());
        styleName.Clear();
        style = 0;
    }

    public Encoding EncodingOf(int number) => pages.TryGetValue(number, out var page) ? Of(page) ?? ansi : ansi;

    public DocumentLineKind KindOf(int number) => styles.GetValueOrDefault(number);

    private static Encoding? Of(int page)
    {
        try
        {
            return page == 65001 ? new UTF8Encoding(false) : CodePagesEncodingProvider.Instance.GetEncoding(page);
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
