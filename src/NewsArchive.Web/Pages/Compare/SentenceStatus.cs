namespace NewsArchive.Web.Pages.Compare;

/// <summary>What became of a sentence in the other text.</summary>
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
