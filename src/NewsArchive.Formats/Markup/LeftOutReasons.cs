using System.Xml.Linq;

namespace NewsArchive.Formats.Markup;

/// <summary>Why the archive keeps no field for a value, by the name of its element or property in lower case.</summary>
internal static class LeftOutReasons
{
    private const string Media = "Media are not kept.";
    private const string Internal = "For the desks that handle the item.";
    private const string Code = "A code from a controlled vocabulary.";

    private const string HowToRead = "It says how to read the value.";
    private const string OtherDate = "A date other than the one kept.";
    private const string Change = "The date of a change; the date of publication is kept.";

    private const string Other = "The archive has no field for it.";

    private static readonly Dictionary<string, string> Rows = new()
    {
        ["img"] = "A picture in the text.",
        ["a"] = "The address of a link in the text.",
        ["iframe"] = "A page embedded in the text.",
        ["enclosure"] = Media,
        ["attachments"] = Media,
        ["thumbnail"] = Media,
        ["player"] = Media,
        ["media-reference"] = Media,
        ["media-metadata"] = Media,
        ["media"] = Media,
        ["renditions"] = Media,
        ["remotecontent"] = Media,
        ["comments"] = "The address of the comments.",
        ["commentrss"] = "The address of the comments.",
        ["urgency"] = "A priority for editors.",
        ["ed-urg"] = "A priority for editors.",
        ["priority"] = "A priority for editors.",
        ["profile"] = Internal,
        ["service"] = Internal,
        ["signal"] = Internal,
        ["ednote"] = Internal,
        ["ed-msg"] = Internal,
        ["del-list"] = Internal,
        ["from-src"] = Internal,
        ["generator"] = Internal,
        ["catalogref"] = Internal,
        ["catalog"] = Internal,
        ["newsenvelope"] = Internal,
        ["filename"] = Internal,
        ["subjectcode"] = Code,
        ["tobject"] = Code,
        ["tobject.subject"] = Code,
        ["tobject.property"] = Code,
        ["qcode"] = Code,
        ["ttl"] = Internal,
        ["mode"] = HowToRead,
        ["role"] = HowToRead,
        ["contenttype"] = HowToRead,
        ["standard"] = HowToRead,
        ["code"] = Code,
        ["scheme"] = Code,
        ["versioncreated"] = OtherDate,
        ["firstcreated"] = OtherDate,
        ["contentcreated"] = OtherDate,
        ["contentmodified"] = OtherDate,
        ["thisrevisioncreated"] = OtherDate,
        ["date.issue"] = OtherDate,
        ["date.release"] = OtherDate,
        ["date.expire"] = OtherDate,
        ["story.date"] = OtherDate,
        ["ispermalink"] = HowToRead,
        ["base"] = HowToRead,
        ["updated"] = Change,
        ["modified"] = Change,
        ["date_modified"] = Change,
        ["slugline"] = Internal,
        ["note"] = Internal,
        ["associations"] = "Another item that belongs to this one.",
    };

    public static string Of(XElement element, XAttribute? attribute)
    {
        if (attribute is not null && Rows.TryGetValue(attribute.Name.LocalName.ToLowerInvariant(), out var ofAttribute))
            return ofAttribute;
        return Of(element);
    }

    /// <summary>By the innermost element that has a row; kept with the element, as all texts below it ask.</summary>
    private static string Of(XElement element) => XmlPlace.Of(element).LeftOutReason ??=
        Rows.TryGetValue(element.Name.LocalName.ToLowerInvariant(), out var reason) ? reason
        : element.Parent is { } parent ? Of(parent)
        : Other;

    /// <summary>The reason for a property of JSON, by the names on the way to it, the innermost first.</summary>
    public static string Of(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            if (Rows.TryGetValue(name.ToLowerInvariant(), out var reason))
                return reason;
        }

        return Other;
    }
}
