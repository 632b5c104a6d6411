namespace NewsArchive.Web.Pages.Compare;

/// <summary>The marks and words of a sentence's status; never a colour alone.</summary>
public static class StatusWords
{
    public static string Mark(SentenceStatus status) => status switch
    {
        SentenceStatus.Same => "=",
        SentenceStatus.Partly => "≈",
        SentenceStatus.Only => "+",
        _ => "",
    };

    public static string Word(SentenceStatus status) => status switch
    {
        SentenceStatus.Same => "same",
        SentenceStatus.Partly => "partly",
        SentenceStatus.Only => "only",
        _ => "aside",
    };

    public static string Statement(SentenceStatus status) => status switch
    {
        SentenceStatus.Same => "the other text says the same",
        SentenceStatus.Partly => "the other text says part of it",
        SentenceStatus.Only => "not in the other text",
        _ => "not compared",
    };
}
