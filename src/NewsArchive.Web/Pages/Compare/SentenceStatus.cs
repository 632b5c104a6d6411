namespace NewsArchive.Web.Pages.Compare;

/// <summary>Whether and how the other report has a sentence.</summary>
public enum SentenceStatus
{
    Same,
    Partly,

    /// <summary>It has partners, but no certain one.</summary>
    Perhaps,

    /// <summary>It has no partner, but is not known to be only here.</summary>
    Unsure,

    Only,

    /// <summary>Not compared: a subhead, a bare question, or text around the report such as a promotion.</summary>
    Aside,
}

/// <summary>The marks and words of a sentence's status; never a colour alone.</summary>
public static class StatusWords
{
    public static string Mark(SentenceStatus status) => status switch
    {
        SentenceStatus.Same => "=",
        SentenceStatus.Partly => "≈",
        SentenceStatus.Perhaps => "≈?",
        SentenceStatus.Unsure => "?",
        SentenceStatus.Only => "+",
        _ => "",
    };

    public static string Word(SentenceStatus status) => status switch
    {
        SentenceStatus.Same => "same",
        SentenceStatus.Partly => "partly",
        SentenceStatus.Perhaps => "perhaps",
        SentenceStatus.Unsure => "unsure",
        SentenceStatus.Only => "only",
        _ => "aside",
    };

    public static string Statement(SentenceStatus status) => status switch
    {
        SentenceStatus.Same => "the other report says the same",
        SentenceStatus.Partly => "the other report says part of this",
        SentenceStatus.Perhaps => "the other report may say part of this",
        SentenceStatus.Unsure => "no certain partner in the other report",
        SentenceStatus.Only => "only here, not in the other report",
        _ => "not compared",
    };
}
