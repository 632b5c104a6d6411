namespace NewsArchive.Core.Naming.Finding;

/// <summary>The part of an article that a name stands in.</summary>
public enum NamePart
{
    Headline,
    Standfirst,
    Dateline,
    Body,
    Captions,
}
