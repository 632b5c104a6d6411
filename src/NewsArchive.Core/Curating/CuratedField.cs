namespace NewsArchive.Core.Curating;

/// <summary>The fields that a curator can correct.</summary>
public enum CuratedField
{
    Headline,
    Byline,
    Source,
    Date,
}
