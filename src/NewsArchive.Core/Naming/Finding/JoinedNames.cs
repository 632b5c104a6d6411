namespace NewsArchive.Core.Naming.Finding;

/// <summary>The names of an article as they are joined, and the short forms that stand for them.</summary>
internal sealed class JoinedNames
{
    private readonly Dictionary<(NameKind Kind, string Key), JoinedName> names = [];

    /// <summary>Short forms and the one name each stands for; null where it may stand for several.</summary>
    private readonly Dictionary<string, JoinedName?> shorts = new(StringComparer.Ordinal);

    public IEnumerable<JoinedName> All => names.Values;

    public IEnumerable<string> ShortForms => shorts.Keys;

    public bool Has(NameKind kind, string key) => names.ContainsKey((kind, key));

    public bool HasShort(string key) => shorts.ContainsKey(key);

    /// <summary>Whether a short form is known, and the one name that it stands for; null where it may stand for several.</summary>
    public bool TryShort(string key, out JoinedName? name) => shorts.TryGetValue(key, out name);

    /// <summary>Whether no other name of its kind differs from it by its legal form alone.</summary>
    public bool IsOnly(JoinedName name) => !names.Values.Any(other => other != name && other.Kind == name.Kind && other.Base == name.Base);

    /// <summary>The name of a kind and key, made where there is none yet.</summary>
    public JoinedName Named(NameKind kind, string key, string form, string rule)
    {
        if (!names.TryGetValue((kind, key), out var name))
        {
            names.Add((kind, key), name = new JoinedName(kind, key, form, rule));
        }

        if (form.Length > name.Form.Length && kind != NameKind.Place) name.Form = form;
        return name;
    }

    /// <summary>Notes that a short form stands for a name.</summary>
    public void Learn(string form, JoinedName name)
    {
        var key = NameKey.Of(form);
        var whole = names.Values.FirstOrDefault(other => other != name && other.Base == key);
        // Dell may be Michael Dell or the firm: it is left out where an article names both.
        if (whole is { Kind: NameKind.Organisation } && name.Kind == NameKind.Person) shorts[key] = null;
        if (whole is not null) return;
        shorts[key] = shorts.TryGetValue(key, out var known) && known != name ? null : name;
    }

    /// <summary>Makes one name of two.</summary>
    public void Join(JoinedName name, JoinedName whole)
    {
        whole.Mentions.AddRange(name.Mentions);
        names.Remove((name.Kind, name.Key));
        foreach (var form in shorts.Where(pair => pair.Value == name).Select(pair => pair.Key).ToList()) shorts[form] = whole;
    }
}
