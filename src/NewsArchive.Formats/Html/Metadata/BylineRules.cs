using NewsArchive.Formats.Clippings.Head;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Html.Metadata;

/// <summary>Who wrote the report: stated in the metadata, else in an element that says it names the author.</summary>
internal static class BylineRules
{
    private const int Longest = 120;

    /// <summary>So many lines behind the headline are searched.</summary>
    private const int Lines = 8;

    private static readonly string[] MetaNames =
    [
        "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "citation_author",
        "byl", "article.author", "dc.contributor", "creator",
    ];

    /// <summary>Words that introduce a name, in the languages of the archive's readers.</summary>
    private static readonly string[] Introductions =
    [
        "written by", "posted by", "published by", "story by", "words by", "by", "von", "par", "por", "di", "door", "av", "af",
        "przez", "autor:", "autorin:", "author:", "text:", "texto:", "od",
    ];

    /// <summary>Accounts under which systems publish: no person's name.</summary>
    private static readonly HashSet<string> Accounts = new(StringComparer.OrdinalIgnoreCase) { "admin", "administrator", "editor", "root",
        "webmaster", "user", "author", "null", "undefined", "redaktion", "anonymous", "guest" };

    public static Field? Find(PageFacts facts) => FromData(facts) ?? FromMeta(facts) ?? FromElement(facts) ?? FromLine(facts);

    private static Field? FromData(PageFacts facts)
    {
        var names = facts.Data.AllOfReport("author").Where(found => Name(found.Text) is not null).DistinctBy(found => found.Text).Take(8)
            .ToList();
        return names.Count == 0 ? null : names[0].Stated("author in JSON-LD", Joined(names));
    }

    /// <summary>The names in their natural order; where lists give the family name first, it is put behind.</summary>
    private static string Joined(IReadOnlyList<Found> values)
    {
        var names = values.Select(found => Name(found.Text)!).ToList();
        return string.Join(", ", names.TrueForAll(name => IsInverted(name, names.Count)) ? names.Select(Natural) : names);
    }

    // "Jane Doe, London" must stay: alone, a name is inverted only where one word stands before the comma.
    private static bool IsInverted(string name, int count)
    {
        var parts = name.Split(',', StringSplitOptions.TrimEntries);
        if (parts.Length != 2 || parts.Any(part => part.Length == 0 || !char.IsUpper(part[0])) || NewsAgencies.In(parts[1]).Any())
            return false;
        var (family, given) = (parts[0].Count(' ') + 1, parts[1].Count(' ') + 1);
        return (family == 1 && given <= 2) || (count > 1 && given == 1 && family <= 3);
    }

    private static string Natural(string name)
    {
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        return $"{name[(comma + 1)..].Trim()} {name[..comma].Trim()}";
    }

    private static Field? FromMeta(PageFacts facts)
    {
        foreach (var name in MetaNames)
        {
            var values = facts.Meta.All([name]).Where(found => Name(found.Text) is not null).DistinctBy(found => found.Text).Take(8)
                .ToList();
            if (values.Count > 0) return values[0].Stated("author in the metadata", Joined(values));
        }

        return null;
    }

    private static Field? FromElement(PageFacts facts)
    {
        foreach (var node in facts.Page.Nodes)
        {
            if (node.IsText || node.Name is "meta" or "link" || !NamesAuthor(facts.Page, node)) continue;
            if (facts.Shown(node, Longest) is { } found && Name(found.Text) is { } name) return found.Stated("author element", name);
        }

        return null;
    }

    private static bool NamesAuthor(Page page, PageNode node) =>
        node.Attribute("rel")?.Equals("author", StringComparison.OrdinalIgnoreCase) == true
        || node.Attribute("itemprop")?.Equals("author", StringComparison.OrdinalIgnoreCase) == true
        || page.Markers.Of(node)
            .Any(name => name.Trim() is "byline" or "author" or "author name" or "byline name" or "article author" or "post author"
            or "entry author" or "autor" or "byline author" or "article byline");

    /// <summary>A short line beside the headline that says who wrote the report, perhaps with when.</summary>
    private static Field? FromLine(PageFacts facts)
    {
        if (facts.HeadlineNode is not { } headline) return null;
        foreach (var block in facts.Blocks.SkipWhile(block => block.First.Index < headline.End).Take(Lines))
        {
            if (block.Text.Length > Longest) continue;
            var name = MetaLine.NamesIn(block.Text)
                ?? (block.Text.StartsWith("By ", StringComparison.OrdinalIgnoreCase) && !block.Text.Any(char.IsAsciiDigit)
                    ? Name(block.Text) : null);
            if (name is not null) return new Found(block.Text, block.Path()).Stated("byline under the headline", name);
        }

        return null;
    }

    /// <summary>The name without the words that introduce it; null where the text is no name.</summary>
    private static string? Name(string text)
    {
        var name = text.Trim().TrimEnd(',', '|', '·', '-', ' ');
        foreach (var introduction in Introductions)
        {
            if (!name.StartsWith(introduction, StringComparison.OrdinalIgnoreCase) || name.Length <= introduction.Length) continue;
            if (introduction[^1] != ':' && !char.IsWhiteSpace(name[introduction.Length]) && name[introduction.Length] != ':') continue;
            name = name[introduction.Length..].TrimStart(':', ' ', '\u00A0');
            break;
        }

        var isName = name.Length is >= 2 and <= Longest && name.Any(char.IsLetter) && !Accounts.Contains(name)
            && !name.Contains("://", StringComparison.Ordinal) && !name.Contains("www.", StringComparison.Ordinal) && !name.StartsWith('@');
        return isName ? name : null;
    }
}
