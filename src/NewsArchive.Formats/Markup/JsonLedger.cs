using System.Text.Json;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Markup;

/// <summary>Keeps account of a JSON original as <see cref="XmlLedger"/> does of an XML one.</summary>
internal sealed class JsonLedger(JsonPlace root)
{
    private readonly HashSet<string> used = [];
    private readonly Dictionary<string, string> reasons = [];

    public void Use(JsonPlace place) => used.Add(place.Pointer);

    /// <summary>Gives the reason why a value and all below it are left out.</summary>
    public void LeaveOut(JsonPlace place, string reason) => reasons[place.Pointer] = reason;

    /// <summary>A string or number as a stated value; null where it is missing, blank or of another kind.</summary>
    public Field? Field(JsonPlace? place, string rule)
    {
        if (place is not { Words: { } words } found)
            return null;
        Use(found);
        return new Field(WhiteSpace.Normalise(words), Basis.Stated, Evidence(found, rule));
    }

    public static Evidence Evidence(JsonPlace place, string rule) => new(rule, Path: place.Pointer, Text: place.Words?.Trim());

    /// <summary>Everything that was not used, in the document's order.</summary>
    public IEnumerable<LeftOut> Rest() => Rest(root, null, []);

    private IEnumerable<LeftOut> Rest(JsonPlace place, string? reason, IReadOnlyList<string> names)
    {
        reason = reasons.GetValueOrDefault(place.Pointer) ?? reason;
        if (place.Value.ValueKind is JsonValueKind.Object)
            return place.Members().SelectMany(member => Rest(member.Place, reason, [member.Name, .. names]));
        if (place.Value.ValueKind is JsonValueKind.Array)
            return place.Items().SelectMany(item => Rest(item, reason, names));
        var text = place.Value.ValueKind is JsonValueKind.True or JsonValueKind.False ? place.Value.GetRawText() : place.Words;
        if (text is null || used.Contains(place.Pointer))
            return [];
        return [new LeftOut(place.Pointer, XmlLedger.Shown(WhiteSpace.Normalise(text)), reason ?? LeftOutReasons.Of(names))];
    }
}
