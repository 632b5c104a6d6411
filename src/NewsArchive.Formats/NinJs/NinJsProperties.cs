using System.Text.Json;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Markup;

namespace NewsArchive.Formats.NinJs;

/// <summary>The properties of ninjs 1.0 to 3.1, in lower case: 3.x writes with capitals what 1.x and 2.x write without.</summary>
internal static class NinJsProperties
{
    /// <summary>By these an item is recognised; other JSON hardly has two of them, or one beside a <c>uri</c>.</summary>
    private static readonly HashSet<string> Distinctive =
    [
        "versioncreated", "pubstatus", "representationtype", "body_text", "body_html", "body_xhtml", "headlines", "bodies",
        "headline", "byline", "firstcreated", "usageterms", "copyrightnotice", "copyrightholder", "slugline", "ednote",
        "description_text", "descriptions", "renditions", "infosource", "infosources", "trustindicators", "plannedcoverage",
    ];

    private static readonly string[] Strings =
    [
        "uri", "type", "mimetype", "representationtype", "profile", "version", "firstcreated", "versioncreated", "contentcreated",
        "embargoed", "expires", "pubstatus", "copyrightholder", "copyrightnotice", "usageterms", "ednote", "language", "by", "byline",
        "slugline", "located", "headline", "title", "$id", "$schema", "guid", "source", "firstpublished", "digitalsourcetype",
    ];

    private static readonly string[] Arrays =
    [
        "people", "person", "organisation", "organisations", "place", "places", "subject", "subjects", "event", "events", "object",
        "objects", "genre", "genres", "infosource", "infosources", "headlines", "bodies", "descriptions", "trustindicator",
        "trustindicators", "advices", "annotations", "plannedcoverage", "service", "authors", "keywords", "rating", "ratings",
    ];

    /// <summary>Numbers, objects, and what is an array in one version and an object in another.</summary>
    private static readonly string[] Others =
    [
        "urgency", "priority", "wordcount", "charcount", "readtime", "standard", "$standard", "rightsinfo", "associations",
        "renditions", "altids", "eventdetails", "signals", "extra", "evolved_from",
    ];

    private static readonly string[] Extensible = ["body_", "description_", "headline_"];

    private static readonly string[] Statuses = ["usable", "withheld", "canceled"];

    private static readonly string[] Representations = ["complete", "incomplete", "full", "partial"];

    /// <summary>Whether the first names of an object show it to be an item.</summary>
    public static bool AreOfAnItem(JsonHeader json)
    {
        var names = json.Names.Select(name => name.ToLowerInvariant()).ToHashSet();
        var count = names.Count(Distinctive.Contains);
        if (names.Contains("uri") && (count > 0 || names.Contains("standard") || names.Contains("$standard")))
            return true;
        return count > 2 && (names.Contains("versioncreated") || names.Contains("pubstatus") || names.Contains("representationtype"));
    }

    /// <summary>What in an item is not as ninjs has it. Its values are read all the same, so far as they can be.</summary>
    public static IEnumerable<Problem> Faults(JsonPlace item)
    {
        foreach (var (name, place) in item.Members())
        {
            var key = name.ToLowerInvariant();
            var kind = place.Value.ValueKind;
            var isString = Strings.Contains(key) || Extensible.Any(prefix => IsExtension(key, prefix));
            if (!isString && !Arrays.Contains(key) && !Others.Contains(key))
                yield return Fault($"has the property '{XmlLedger.Shown(name)}', which ninjs does not define");
            else if (isString && kind is not (JsonValueKind.String or JsonValueKind.Null))
                yield return Fault($"has '{name}', which should be a string");
            else if (Arrays.Contains(key) && kind is not (JsonValueKind.Array or JsonValueKind.Null))
                yield return Fault($"has '{name}', which should be an array");
            else if (key == "pubstatus" && !Statuses.Contains(place.Words))
                yield return Fault($"has the status '{place.Words}', which ninjs does not define");
            else if (key == "representationtype" && !Representations.Contains(place.Words))
                yield return Fault($"has the representation '{place.Words}', which ninjs does not define");
            else if (key == "digitalsourcetype" && place.Words?.Contains(':') is not true)
                yield return Fault("has a digital source type that is not an address");
        }
    }

    private static bool IsExtension(string key, string prefix) =>
        key.StartsWith(prefix, StringComparison.Ordinal) && key.Length > prefix.Length
            && key[prefix.Length..].All(char.IsAsciiLetterOrDigit);

    private static Problem Fault(string what) => new("not-as-ninjs", $"The item {what}.");
}
