using System.Text.Json;

namespace NewsArchive.Formats.Markup;

/// <summary>A value of a JSON document with its JSON pointer (RFC 6901).</summary>
internal readonly record struct JsonPlace(JsonElement Value, string Pointer)
{
    private const int LongestName = 200;

    /// <summary>The words of a string or number; null for anything else and for blank strings.</summary>
    public string? Words => Value.ValueKind switch
    {
        JsonValueKind.String when Value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) => text,
        JsonValueKind.Number => Value.GetRawText(),
        _ => null,
    };

    /// <summary>The member of the first of these names that the object has; upper and lower case are one.</summary>
    public JsonPlace? Member(params IEnumerable<string> names)
    {
        if (Value.ValueKind is not JsonValueKind.Object)
            return null;
        foreach (var name in names)
        {
            foreach (var member in Value.EnumerateObject())
            {
                if (string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase))
                    return new JsonPlace(member.Value, Under(member.Name));
            }
        }

        return null;
    }

    public IEnumerable<(string Name, JsonPlace Place)> Members()
    {
        if (Value.ValueKind is not JsonValueKind.Object)
            yield break;
        foreach (var member in Value.EnumerateObject())
            yield return (member.Name, new JsonPlace(member.Value, Under(member.Name)));
    }

    /// <summary>The elements of an array; a value that stands alone where an array is meant is its only element.</summary>
    public IEnumerable<JsonPlace> Items()
    {
        if (Value.ValueKind is not JsonValueKind.Array)
        {
            if (Value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined))
                yield return this;
            yield break;
        }

        var number = 0;
        foreach (var item in Value.EnumerateArray())
            yield return new JsonPlace(item, $"{Pointer}/{number++}");
    }

    /// <summary>A longer name is cut: only hostile files have it, and every value below shows it.</summary>
    private string Under(string name)
    {
        var shown = name.Length <= LongestName ? name : name[..LongestName];
        return $"{Pointer}/{shown.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";
    }
}
