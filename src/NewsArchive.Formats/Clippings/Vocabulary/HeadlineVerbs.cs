using System.Collections.Frozen;

namespace NewsArchive.Formats.Clippings.Vocabulary;

/// <summary>Finite verbs as headlines use them: the present tense of what happened, and auxiliaries.</summary>
internal static class HeadlineVerbs
{
    private static readonly FrozenSet<string> Forms =
        """
        accuses admits agrees agree aims announces appeals appoints approves arrests asks attacks backs bans beats begins blames
        blocks bombs breaks brings builds buys calls cancels captures causes charges claims clears closes collapses condemns
        confirms considers crashes cuts defeats defends delays denies deploys derails detains dies dismisses drops ends enters
        escapes expels explodes faces fails falls fears files finds fires fights gets gives goes grows halts heads helps hits holds
        hopes hosts hurts imposes increases injures invites joins jumps keeps kills launches leads leaves lifts loses makes marks
        meets moves needs offers opens orders overturns passes pays plans pledges plunges postpones praises promises proposes
        protests pulls pushes puts quits raises reaches reacts recalls refuses rejects releases removes replaces reports rescues
        resigns returns reveals rises rules runs says seeks seizes sells sends sets shares shows shuts signs sinks slams spends
        stabs stages stands starts steps stops strikes sues suffers suspends swears takes talks targets tells tests threatens tops
        travels tries turns unveils urges visits votes vows wants warns welcomes will wins withdraws won't can could may might would
        abandons acquits adds adopts advances airs allows apologises apologizes arrives avoids awards axes battles becomes believes
        braces boosts boycotts burns carries catches celebrates challenges chases climbs clinches closes concedes convicts crowns
        debuts decides declares declines defies demands departs destroys detects discovers divides doubles downs drives drowns
        earns edges eliminates embraces endorses evacuates exits expands expects explains explores extends extradites fights fines
        fires flees floods forces forms freezes grants greets grills halves hires honours honors hunts ignores insists invests
        investigates jails kicks lands lays leaps learns loosens loses lowers merges mourns mulls names nears nominates orders
        ousts overtakes overturns parks participates pardons picks prepares presses prevents probes promotes proves publishes
        questions ravages rebukes receives recovers reduces regrets remains resumes retires reunites risks robs saves scores scraps
        secures sentences serves shakes shoots shrinks shuns slashes slides slips slows soars sparks spots spreads spurs summons
        supports surges surpasses surrenders survives swaps sweeps threatens topples tracks trails trains traps tumbles unearths
        unites uses vetoes violates waits walks widens wrecks writes
        wird werden will wollen soll sollen kann können fordert warnt stirbt sterben kündigt verliert gewinnt sagt kritisiert plant
        beginnt trifft
        va vont veut veulent annonce appelle accuse meurt gagne perd lance demande refuse
        va van quiere pide anuncia acusa muere gana pierde dice advierte rechaza
        vai diz pede anuncia quer morre vence vuole chiede accusa muore vince annuncia
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool Contains(string word) => Forms.Contains(word);

    private static readonly FrozenSet<string> Participles =
        """
        accused acquitted arrested attacked banned blamed booked buried caught charged cleared convicted crowned dead detained
        diverted evacuated expelled feared fined fired found freed hanged held hospitalised hospitalized hurt indicted injured
        jailed killed missing named ordered overturned pardoned questioned released rescued robbed sacked seized sentenced
        shot slain stabbed stranded struck sued suspended trapped warned wounded
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Circumstances =
        "in after over for by with as at from on to during near under following amid while".Split(' ')
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What is done to somebody, and how or where: <c>Two men arrested after …</c>.</summary>
    public static bool IsSuffered(string word, string next) => Participles.Contains(word) && Circumstances.Contains(next);
}
