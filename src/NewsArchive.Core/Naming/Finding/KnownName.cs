namespace NewsArchive.Core.Naming.Finding;

/// <summary>A name of a background list.</summary>
/// <param name="Key">The key of its commonest form.</param>
/// <param name="Form">Its commonest form.</param>
/// <param name="Evidence">What a text must have beside it, as it is often something else.</param>
/// <param name="Country">The country that a text must tell of, such as <c>us</c>; null where any will do.</param>
internal sealed record KnownName(string Key, string Form, ListedEvidence Evidence = ListedEvidence.None, string? Country = null);

/// <summary>What a text must have beside the words of a list for them to be meant.</summary>
internal enum ListedEvidence
{
    None,

    /// <summary>The definite article: the Pacific, but not Pacific Telesis.</summary>
    Article,

    /// <summary>Nobody of that name in the text, as for Washington.</summary>
    NoNamesake,

    /// <summary>A word or place beside it that says so: in Jordan.</summary>
    Text,

    /// <summary>A text that tells of its country, as others have a body of that name: Congress.</summary>
    Country,

    /// <summary>A town before it and a comma between: Smallbury, Calif.</summary>
    Town,
}
