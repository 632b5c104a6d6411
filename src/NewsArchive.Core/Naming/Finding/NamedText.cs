using NewsArchive.Core.Analysis;

namespace NewsArchive.Core.Naming.Finding;

/// <summary>The words of an article in which names are looked for; promotions and related links are not among them.</summary>
/// <param name="Headline">Names are only found again here: in a headline a capital tells little.</param>
/// <param name="Standfirst">May be empty, as all of them.</param>
/// <param name="Dateline">The place a report was written from, such as <c>TOKYO, Feb 26</c>.</param>
/// <param name="Body">The text blocks, a line each.</param>
/// <param name="Captions">The captions, a line each.</param>
public sealed record NamedText(string Headline, string Standfirst, string Dateline, string Body, string Captions)
{
    private string? language;

    /// <summary>The tag of the language that the file or a curator states; null where none does.</summary>
    public string? StatedLanguage { get; init; }

    /// <summary>The first part of the tag of its language in lower case; empty where it is not known.</summary>
    public string Language => language ??= ArticleLanguage.Of(StatedLanguage, Headline, Standfirst, Body, Captions);

    /// <summary>The words of a part.</summary>
    public string Of(NamePart part) => part switch
    {
        NamePart.Headline => Headline,
        NamePart.Standfirst => Standfirst,
        NamePart.Dateline => Dateline,
        NamePart.Captions => Captions,
        _ => Body,
    };
}
