namespace NewsArchive.Formats.Dates;

/// <summary>
/// A language's names of months and weekdays with their usual abbreviations, without dots. Names are separated by
/// semicolons, the spellings of one by spaces; inflected forms count as spellings.
/// </summary>
/// <param name="Language">The first part of its BCP 47 tag.</param>
/// <param name="Months">January to December.</param>
/// <param name="Weekdays">Monday to Sunday.</param>
internal sealed record DateNameRow(string Language, string Months, string Weekdays)
{
    public static IReadOnlyList<DateNameRow> All { get; } =
    [
        new("en",
            "January Jan; February Feb; March Mar; April Apr; May; June Jun; July Jul; August Aug; September Sept Sep; October Oct; "
                + "November Nov; December Dec",
            "Monday Mon; Tuesday Tues Tue; Wednesday Weds Wed; Thursday Thurs Thur Thu; Friday Fri; Saturday Sat; Sunday Sun"),
        new("de",
            "Januar Jänner Jan; Februar Feber Feb; März Maerz Mär Mrz; April Apr; Mai; Juni Jun; Juli Jul; August Aug; September Sept "
                + "Sep; Oktober Okt; November Nov; Dezember Dez",
            "Montag Mo Mon; Dienstag Di Die; Mittwoch Mi Mit; Donnerstag Do Don; Freitag Fr Fre; Samstag Sonnabend Sa Sam; Sonntag So Son"),
        new("fr",
            "janvier janv jan; février fevrier févr fevr fév fev; mars; avril avr; mai; juin; juillet juil; août aout; septembre sept "
                + "sep; octobre oct; novembre nov; décembre decembre déc dec",
            "lundi lun; mardi mar; mercredi mer; jeudi jeu; vendredi ven; samedi sam; dimanche dim"),
        new("es",
            "enero ene; febrero feb; marzo mar; abril abr; mayo may; junio jun; julio jul; agosto ago; septiembre setiembre sept sep "
                + "set; octubre oct; noviembre nov; diciembre dic",
            "lunes lun; martes mar; miércoles miercoles mié mie; jueves jue; viernes vie; sábado sabado sáb sab; domingo dom"),
        new("it",
            "gennaio genn gen; febbraio febbr feb; marzo mar; aprile apr; maggio magg mag; giugno giu; luglio lug; agosto ago; "
                + "settembre sett set; ottobre ott; novembre nov; dicembre dic",
            "lunedì lunedi lun; martedì martedi mar; mercoledì mercoledi mer; giovedì giovedi gio; venerdì venerdi ven; sabato sab; "
                + "domenica dom"),
        new("pt",
            "janeiro jan; fevereiro fev; março marco mar; abril abr; maio mai; junho jun; julho jul; agosto ago; setembro set; outubro "
                + "out; novembro nov; dezembro dez",
            "segunda seg; terça terca ter; quarta qua; quinta qui; sexta sex; sábado sabado sáb sab; domingo dom"),
        new("nl",
            "januari jan; februari febr feb; maart mrt; april apr; mei; juni jun; juli jul; augustus aug; september sept sep; oktober "
                + "okt; november nov; december dec",
            "maandag ma; dinsdag di; woensdag wo; donderdag do; vrijdag vr; zaterdag za; zondag zo"),
        new("sv",
            "januari jan; februari feb; mars mar; april apr; maj; juni jun; juli jul; augusti aug; september sept sep; oktober okt; "
                + "november nov; december dec",
            "måndag måndagen mån; tisdag tisdagen tis; onsdag onsdagen ons; torsdag torsdagen tors tor; fredag fredagen fre; lördag "
                + "lördagen lör; söndag söndagen sön"),
        new("da",
            "januar jan; februar feb; marts mar; april apr; maj; juni jun; juli jul; august aug; september sept sep; oktober okt; "
                + "november nov; december dec",
            "mandag man; tirsdag tir; onsdag ons; torsdag tor; fredag fre; lørdag lør; søndag søn"),
        new("no",
            "januar jan; februar feb; mars mar; april apr; mai; juni jun; juli jul; august aug; september sept sep; oktober okt; "
                + "november nov; desember des",
            "mandag man; tirsdag tir; onsdag ons; torsdag tor; fredag fre; lørdag lør; søndag søn"),
        new("fi",
            "tammikuuta tammikuu tammi; helmikuuta helmikuu helmi; maaliskuuta maaliskuu maalis; huhtikuuta huhtikuu huhti; toukokuuta "
                + "toukokuu touko; kesäkuuta kesäkuu kesä; heinäkuuta heinäkuu heinä; elokuuta elokuu elo; syyskuuta syyskuu syys; "
                + "lokakuuta lokakuu loka; marraskuuta marraskuu marras; joulukuuta joulukuu joulu",
            "maanantai maanantaina; tiistai tiistaina; keskiviikko keskiviikkona; torstai torstaina; perjantai perjantaina; lauantai "
                + "lauantaina; sunnuntai sunnuntaina"),
        new("pl",
            "stycznia styczeń sty; lutego luty lut; marca marzec mar; kwietnia kwiecień kwi; maja maj; czerwca czerwiec cze; lipca "
                + "lipiec lip; sierpnia sierpień sie; września wrzesień wrz; października październik paź; listopada listopad lis; "
                + "grudnia grudzień gru",
            "poniedziałek pon; wtorek wt; środa śr; czwartek czw; piątek pt; sobota sob; niedziela niedz"),
        new("cs",
            "ledna leden led; února únor úno; března březen bře; dubna duben dub; května květen kvě; června červen čvn; července "
                + "červenec čvc; srpna srpen srp; září zář; října říjen říj; listopadu listopad lis; prosince prosinec pro",
            "pondělí po; úterý út; středa st; čtvrtek čtv čt; pátek pá; sobota so; neděle ne"),
        new("sk",
            "januára január; februára február; marca marec; apríla apríl; mája máj; júna jún; júla júl; augusta august; septembra "
                + "september; októbra október; novembra november; decembra december",
            "pondelok; utorok; streda; štvrtok; piatok; sobota; nedeľa"),
        new("hr",
            "siječnja siječanj sij; veljače veljača velj; ožujka ožujak ožu; travnja travanj tra; svibnja svibanj svi; lipnja lipanj "
                + "lip; srpnja srpanj srp; kolovoza kolovoz kol; rujna rujan ruj; listopada listopad lis; studenoga studenog studeni "
                + "stu; prosinca prosinac pro",
            "ponedjeljak pon; utorak uto; srijeda sri; četvrtak čet; petak pet; subota sub; nedjelja ned"),
        new("ro",
            "ianuarie ian; februarie feb; martie mar; aprilie apr; mai; iunie iun; iulie iul; august aug; septembrie sept sep; "
                + "octombrie oct; noiembrie nov; decembrie dec",
            "luni lun; marți marţi marti; miercuri mie; joi; vineri vin; sâmbătă sambata sâm; duminică duminica dum"),
        new("hu",
            "január jan; február febr feb; március márc; április ápr; május máj; június jún; július júl; augusztus aug; szeptember "
                + "szept; október okt; november nov; december dec",
            "hétfő; kedd; szerda; csütörtök; péntek; szombat; vasárnap"),
        new("tr",
            "Ocak Oca; Şubat Şub; Mart Mar; Nisan Nis; Mayıs May; Haziran Haz; Temmuz Tem; Ağustos Ağu; Eylül Eyl; Ekim Eki; Kasım "
                + "Kas; Aralık Ara",
            "Pazartesi Pzt; Salı Sal; Çarşamba Çar; Perşembe Per; Cuma Cum; Cumartesi Cmt; Pazar Paz"),
        new("id",
            "Januari Jan; Februari Feb; Maret Mar; April Apr; Mei; Juni Jun; Juli Jul; Agustus Agu Ags; September Sep; Oktober Okt; "
                + "November Nov; Desember Des",
            "Senin Sen; Selasa Sel; Rabu Rab; Kamis Kam; Jumat Jum; Sabtu Sab; Minggu Min"),
        new("ca",
            "gener gen; febrer febr; març; abril abr; maig; juny; juliol jul; agost ag; setembre set; octubre oct; novembre nov; "
                + "desembre des",
            "dilluns; dimarts; dimecres; dijous; divendres; dissabte; diumenge"),
        new("ru",
            "января январь янв; февраля февраль февр фев; марта март мар; апреля апрель апр; мая май; июня июнь июн; июля июль июл; "
                + "августа август авг; сентября сентябрь сент сен; октября октябрь окт; ноября ноябрь нояб ноя; декабря декабрь дек",
            "понедельник пн; вторник вт; среда срд ср; четверг чтв чт; пятница пт; суббота сб; воскресенье вс"),
        new("uk",
            "січня січень січ; лютого лютий лют; березня березень бер; квітня квітень квіт; травня травень трав; червня червень черв; "
                + "липня липень лип; серпня серпень серп сер; вересня вересень верес; жовтня жовтень жовт; листопада листопад; грудня "
                + "грудень груд",
            "понеділок пн; вівторок вт; середа ср; четвер чт; пт; субота сб; неділя нд"),
        new("bg",
            "януари; февруари; март; април; май; юни; юли; август; септември; октомври; ноември; декември",
            "понеделник; вторник; сряда; четвъртък; петък; събота; неделя"),
        new("el",
            "Ιανουαρίου Ιαν; Φεβρουαρίου Φεβ; Μαρτίου Μαρ; Απριλίου Απρ; Μαΐου Μαΐ; Ιουνίου Ιουν; Ιουλίου Ιουλ; Αυγούστου Αυγ; "
                + "Σεπτεμβρίου Σεπ; Οκτωβρίου Οκτ; Νοεμβρίου Νοε; Δεκεμβρίου Δεκ",
            "Δευτέρα Δευ; Τρίτη Τρι; Τετάρτη Τετ; Πέμπτη Πεμ; Παρασκευή Παρ; Σάββατο Σαβ; Κυριακή Κυρ"),
        new("ar",
            "يناير; فبراير; مارس; أبريل ابريل إبريل; مايو; يونيو; يوليو; أغسطس اغسطس; سبتمبر; أكتوبر اكتوبر; نوفمبر; ديسمبر",
            "الاثنين الإثنين; الثلاثاء; الأربعاء; الخميس; الجمعة; السبت; الأحد"),
        new("hi",
            "जनवरी; फरवरी फ़रवरी; मार्च; अप्रैल; मई; जून; जुलाई; अगस्त; सितंबर सितम्बर; अक्टूबर अक्तूबर; नवंबर नवम्बर; दिसंबर दिसम्बर",
            "सोमवार; मंगलवार; बुधवार; गुरुवार; शुक्रवार; शनिवार; रविवार"),
    ];
}
