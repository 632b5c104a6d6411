using System.Collections.Frozen;

namespace NewsArchive.Formats.Clippings.Vocabulary;

/// <summary>Finite verbs as headlines use them: the present tense of what happened, and auxiliaries.</summary>
internal static class HeadlineVerbs
{
    private static readonly FrozenSet<string> Forms =
        """
        accuses admits agrees agree aims announces appeals appoints approves arrests asks attacks backs bans beats begins blames blocks bombs breaks brings builds buys callscels captures causes charges claims clears closes collapses condemns confirms considers crashes cuts defeats defends delays denies deploys derails detains dies dismisses drops ends enters escapes expels explodes faces fails falls fears files finds fires fights gets gives goes grows halts heads helps hits holds hopes hosts hurts imposes increases injures invites joins jumps keeps kills launches leads leaves lifts loses makes marks meets moves needs offers opens orders overturns passes pays plans pledges plunges postpones praises promises proposes protests pulls pushes puts quits raises reaches reacts recalls refuses rejects releases removes replaces reports rescues resigns returns reveals rises rules runs says seeks seizes sells sends sets shares shows shuts signs sinks slams spends stabs stages stands starts steps stops strikes sues suffers suspends swears takes talks targets tells tests threatens tops travels tries turns unveils urges visits votes vows wants warns welcomes will wins withdraws won't can could may might would
        wird werden will wollen soll sollen kann können fordert warnt stirbt sterben kündigt verliert gewinnt sagt kritisiert plant beginnt trifft
        va vont veut veulent annonce appelle accuse meurt gagne perd lance demande refuse
        va van quiere pide anuncia acusa muere gana pierde dice advierte rechaza
        vai diz pede anuncia quer morre vence vuole chiede accusa muore vince annuncia
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool Contains(string word) => Forms.Contains(word);
}
