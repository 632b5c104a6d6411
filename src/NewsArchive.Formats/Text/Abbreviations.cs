using System.Collections.Frozen;

namespace NewsArchive.Formats.Text;

/// <summary>Words that are written with a full stop that need not end a sentence. English news style first; a quirk is a row.</summary>
internal static class Abbreviations
{
    /// <summary>What stands before a name: a sentence never ends with one.</summary>
    private static readonly FrozenSet<string> BeforeName = Set(
        """
        mr mrs ms mx dr prof rev hon fr gen lt col maj capt cpt cmdr adm sgt cpl pvt pfc brig gov sen rep pres amb supt det insp
        messrs mme mlle
        st mt ft sec del atty sra herr hr dhr dott sig
        srta dra dña sto sta św bp abp mm mgr mons av avda exmo exma mevr drs pr mgr avv ing prof
        """);

    /// <summary>The same in languages that write it small, and streets: a capital must follow.</summary>
    private static readonly FrozenSet<string> BeforeCapital = Set(
        "prof dr ir mr drs ds św bp abp sig sigg dott avv ing ul im ks hab ex av al os pl ул пр проф акад им тов г наб пл пер");

    /// <summary>What follows the full stop of an ordinal: <c>am 3. Oktober</c>, <c>im 19. Jahrhundert</c>.</summary>
    private static readonly FrozenSet<string> BehindOrdinal = Set(
        """
        januar jänner februar märz april mai juni juli august september oktober november dezember jh jahrhundert
        marts maj oktober desember
        """);

    /// <summary>What stands before a number or a name of a thing; before any other word a sentence may end here.</summary>
    private static readonly FrozenSet<string> BeforeNumber = Set(
        """
        no nos nr n núm núms num p pp pág págs pag str vol art abs ziff rn fig ch op ca c ok max approx aprox circa ст стр рис кв
        jan feb mar apr jun jul aug sep sept oct nov dec okt dez des déc mrz mrt ene abr ago dic set out maj blz
        """);

    /// <summary>What may stand in the middle of a sentence or at its end.</summary>
    private static readonly FrozenSet<string> Anywhere = Set(
        """
        tzn tj np cia cie mio mrd tsd mill mld mln млн млрд руб jh bzw rd ggf evtl inkl zzgl sec ee тыс
        inc corp co ltd llc plc bros jr sr esq dept univ assn est ave blvd rd hwy etc vs v al eg ie viz cf et seq
        mon tue tues wed thu thur thurs fri sat sun hrs min approx tel ext ed eds trans repr
        ala ariz ark calif colo conn fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
        """);

    /// <summary>Words a sentence begins with far more often than a name goes on with them.</summary>
    private static readonly FrozenSet<string> Openers = Set(
        """
        the a an this that these those it its he she they we you i his her their our my there here in on at by for from with as after before
        but and or so yet if when while although though since because however meanwhile what who why how where one some many most
        both all no not
        der die das ein eine er sie es wir dann dort le la les un une il elle ils elles nous el los las una lo gli os um uma de het een zij
        wij hij в на он она они это w na on ona to
        """);

    /// <summary>Whether a full stop behind a word is only the word's own.</summary>
    /// <param name="word">The word before the full stop, without it.</param>
    /// <param name="next">The word that follows, or what begins with a digit.</param>
    public static bool GoesOn(ReadOnlySpan<char> word, ReadOnlySpan<char> next)
    {
        if (char.IsAsciiDigit(word[0]))
        {
            return BehindOrdinal.Contains(next.ToString().ToLowerInvariant());
        }

        var folded = word.ToString().Replace(".", "", StringComparison.Ordinal).ToLowerInvariant();
        if (BeforeName.Contains(folded) && char.IsUpper(word[0]))
        {
            return true;
        }

        // z. B., a. D.: two letters that each have their stop.
        if (word.Length == 1 && char.IsLower(word[0]) && next.Length == 1 && char.IsUpper(next[0]) && next[0] is not ('I' or 'A'))
        {
            return true;
        }

        if (BeforeCapital.Contains(folded) && next.Length > 0 && char.IsUpper(next[0]))
        {
            return true;
        }

        // Initials (J. Smith), letters with stops between (U.S., a.m.) and what companies end with.
        var isInitial = word.Length == 1 && char.IsUpper(word[0]) && word[0] != 'I';
        if (!isInitial && BeforeNumber.Contains(folded))
        {
            return next.Length > 0 && char.IsDigit(next[0]);
        }

        return (isInitial || word.Contains('.') || Anywhere.Contains(folded)) && !Openers.Contains(next.ToString().ToLowerInvariant());
    }

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
