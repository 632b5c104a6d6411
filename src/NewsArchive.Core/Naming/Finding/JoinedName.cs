using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Naming.Finding;

/// <summary>A name with all its mentions in an article, as they are joined.</summary>
internal sealed class JoinedName(NameKind kind, string key, string form, string rule)
{
    public NameKind Kind => kind;

    public string Key => key;

    public string Form { get; set; } = form;

    public string Rule => rule;

    /// <summary>Its key without a legal form.</summary>
    public string Base { get; } = NameKey.WithoutLegalForm(key);

    public string[] Words { get; } = NameKey.WithoutLegalForm(key).Split(' ');

    public List<NameMention> Mentions { get; } = [];

    /// <summary>The key of the ruling office and surname that the article has the person under.</summary>
    public string? Title { get; private set; }

    public void Add(Reading reading)
    {
        // Only right before the full name, or where there is none: Michael Lind, son of President Lind, is not he.
        if (Kind == NameKind.Person && reading.Office is { } office && (!reading.IsSurname || NameKey.Of(reading.Form!) == Key))
        {
            Title ??= NameKey.Of($"{office} {(reading.IsSurname ? reading.Key : FamilyNames.Of(Words))}");
        }

        Mentions.Add(new NameMention(reading.Run.Part, new TextRange(reading.Run.First.Start,
            reading.Run.Last.End - reading.Run.First.Start)));
    }
}
