namespace NewsArchive.Web.Pages.Compare;

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
        SentenceStatus.Same => "the other text says the same",
        SentenceStatus.Partly => "the other text says part of it",
        SentenceStatus.Perhaps => "the other text perhaps says part of it",
        SentenceStatus.Unsure => "no certain partner in the other text",
        SentenceStatus.Only => "only here, not in the other text",
        _ => "not compared",
    };
}
