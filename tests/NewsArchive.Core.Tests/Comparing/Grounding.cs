using NewsArchive.Core.Comparing;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Tests.Comparing;

/// <summary>Two invented reports of one event.</summary>
internal static class Grounding
{
    public static Report First { get; } = Of(
        "Ferry runs aground off Osterby",
        "At least 12 passengers were injured when the ferry Skarven ran aground on a reef near Osterby on Tuesday, the coastguard said.",
        "The rescue",
        "Captain Li Wei-ming ordered everyone on deck and the lifeboats were lowered within 10 minutes.",
        "“We felt a heavy blow and the lights went out, and nobody knew what had happened,” said Rosa Moreno, who was travelling with "
            + "her son.",
        "The harbour's organisers cancelled the regatta.",
        "The vessel was built in 1987 and had passed its last inspection in April.");

    public static Report Second { get; } = Of(
        "Passengers hurt as ferry hits reef",
        "The ferry Skarven hit a reef close to Osterby and ran aground; 12 passengers were injured, according to the coastguard.",
        "Li Wei Ming, the captain, had the lifeboats lowered within 25 minutes and ordered everyone on deck.",
        "“We felt a heavy blow and the lights went out,” Moreno said.",
        "The regatta was cancelled by the harbor's organizers.",
        "Divers will look at the hull on Friday.");

    public static Report Of(string headline, params string[] blocks) => Report.Of(
        headline, headline,
        new ParsedArticle
        {
            Blocks =
            [
                .. blocks.Select(
                    text => new Block(
                        text.Contains(' ', StringComparison.Ordinal) && text.Length > 20 ? BlockKind.Paragraph : BlockKind.Subhead, text)),
            ],
        });
}
