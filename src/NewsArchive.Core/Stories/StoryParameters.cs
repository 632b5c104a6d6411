namespace NewsArchive.Core.Stories;

/// <summary>The numbers by which reports are grouped: one set for all archives. <c>NewsArchive.Evaluation stories</c> measures them.</summary>
internal static class StoryParameters
{
    /// <summary>Terms less rare than this (<see cref="Formats.Text.TermRarity"/>) stand in reports of all kinds and say nothing of an event.</summary>
    public const double CommonRarity = 1;

    /// <summary>A name tells events apart better than any other word: two fires have the same words and other places.</summary>
    public const double NameWeight = 2;

    /// <summary>How often a headline's word counts: it says what the report is about.</summary>
    public const int HeadlineWeight = 2;

    /// <summary>How many letters of the text are looked at: news tells its event first; background and what a page carried along come behind.</summary>
    public const int LeadLength = 2_500;

    /// <summary>The terms of a report by which others find it.</summary>
    public const int KeyTerms = 12;

    /// <summary>Days apart within which two reports are likelier to tell the same event, and by how much.</summary>
    public const int CloseDays = 3;
    public const double CloseWeight = 1.1;

    /// <summary>Days apart from which on they are less likely to. Not more: files often state the day they were saved or changed.</summary>
    public const int FarDays = 30;
    public const double FarWeight = .95;

    /// <summary>
    /// What two groups count less where each has its own days and hardly any of them are the other's: two tests of one missile. A group's
    /// days tell more than a single report's. From this many dated reports on.
    /// </summary>
    public const double OtherDaysWeight = .8;
    public const int LeastDated = 3;

    /// <summary>Pairs from this similarity on are linked: only what hangs together by links can be one story.</summary>
    public const double LeastLink = .18;

    /// <summary>From this cohesion on two groups are one story.</summary>
    public const double LeastCohesion = .19;

    /// <summary>How alike two reports of one event usually are: what a group of one is taken for.</summary>
    public const double UsualLikeness = .4;

    /// <summary>Bounds of what a group's own likeness counts, so that copies do not make a group unapproachable.</summary>
    public const double LeastLikeness = .25;
    public const double MostLikeness = .7;

    /// <summary>The most articles that are grouped at once; where more hang together, only stronger links count.</summary>
    public const int MostTogether = 100;

    /// <summary>How strong links must be, step by step, where too many articles hang together.</summary>
    public static readonly double[] LinkSteps = [LeastLink, .25, .33, .4, .55, .75];
}
