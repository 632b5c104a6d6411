using System.Collections.Frozen;

namespace NewsArchive.Formats.Clippings.Vocabulary;

/// <summary>Places that datelines name without a country, and words in capitals that are none.</summary>
internal static class Places
{
    /// <summary>
    /// Capitals and large cities in the spellings of several languages. A place that is missing is still known by its capitals.
    /// </summary>
    public static FrozenSet<string> Known { get; } = Split(
        """
        Abidjan|Abu Dhabi|Abuja|Accra|Addis Ababa|Algiers|Alger|Almaty|Amman|Amsterdam|Ankara|Antananarivo|Antwerp|Athens|Athen|
        Atenas|Athènes|Atlanta|Auckland|Baghdad|Bagdad|Baku|Bamako|Bangkok|Bangui|Barcelona|Beijing|Peking|Pékin|Pekín|Beirut|
        Beyrouth|Belfast|Belgrade|Belgrad|Berlin|Berlín|Berlino|Bern|Berne|Bogota|Bogotá|Boston|Brasilia|Brasília|Bratislava|
        Brazzaville|Brisbane|Brussels|Brüssel|Bruxelles|Bruselas|Brussel|Bucharest|Bukarest|Bucarest|Budapest|Buenos Aires|Cairo|
        Kairo|Le Caire|El Cairo|Calgary|Canberra|Cape Town|Kapstadt|Caracas|Casablanca|Chicago|Cologne|Köln|Colombo|Copenhagen|
        Kopenhagen|Copenhague|København|Dakar|Dallas|Damascus|Damaskus|Damas|Delhi|New Delhi|Denver|Detroit|Dhaka|Doha|Dubai|Dublin|
        Düsseldorf|Edinburgh|Frankfurt|Frankfurt am Main|Gaza|Geneva|Genf|Genève|Ginebra|Ginevra|Hague|The Hague|Den Haag|La Haye|
        Hamburg|Hanoi|Harare|Havana|Havanna|La Habana|Helsinki|Hong Kong|Hongkong|Houston|Islamabad|Istanbul|Jakarta|Jerusalem|
        Jérusalem|Jerusalén|Johannesburg|Kabul|Kampala|Karachi|Kathmandu|Khartoum|Kiev|Kyiv|Kiew|Kigali|Kinshasa|Kolkata|
        Kuala Lumpur|Kuwait City|Lagos|Lahore|La Paz|Las Vegas|Lausanne|Lima|Lisbon|Lissabon|Lisbonne|Lisboa|Ljubljana|London|
        Londres|Londra|Los Angeles|Luanda|Lusaka|Luxembourg|Luxemburg|Lyon|Madrid|Managua|Manchester|Manila|Marseille|Melbourne|
        Mexico City|México|Ciudad de México|Miami|Milan|Mailand|Milano|Minsk|Mogadishu|Montevideo|Montreal|Montréal|Moscow|Moskau|
        Moscou|Moscú|Mosca|Mumbai|Munich|München|Nairobi|Naples|Napoli|New York|Nueva York|Nice|Oslo|Ottawa|Panama City|Paris|París|
        Parigi|Perth|Philadelphia|Phnom Penh|Port-au-Prince|Prague|Prag|Praga|Pretoria|Pyongyang|Pjöngjang|Quito|Rabat|Rawalpindi|
        Reykjavik|Riga|Rio de Janeiro|Riyadh|Riad|Rome|Rom|Roma|Rotterdam|San Francisco|San José|San Juan|Santiago|São Paulo|
        Sao Paulo|Sarajevo|Seattle|Seoul|Séoul|Seúl|Shanghai|Singapore|Singapur|Singapour|Skopje|Sofia|Stockholm|Strasbourg|
        Straßburg|Stuttgart|Sydney|Taipei|Taipeh|Tallinn|Tashkent|Tbilisi|Tegucigalpa|Tehran|Teheran|Téhéran|Teherán|Tel Aviv|
        Tirana|Tokyo|Tokio|Toronto|Tripoli|Tunis|Turin|Torino|Ulaanbaatar|United Nations|Valletta|Vancouver|Venice|Venedig|Venezia|
        Vienna|Wien|Vienne|Viena|Vientiane|Vilnius|Warsaw|Warschau|Varsovie|Varsovia|Warszawa|Washington|Wellington|Yangon|Yerevan|
        Zagreb|Zurich|Zürich
        """);

    /// <summary>Words that stand in capitals before a dash or colon and are no place.</summary>
    public static FrozenSet<string> NoPlaces { get; } = Split(
        """
        FILE|FILE PHOTO|BREAKING|BREAKING NEWS|EXCLUSIVE|UPDATE|UPDATED|UPDATE 1|ANALYSIS|OPINION|COMMENT|COMMENTARY|EDITORIAL|
        WATCH|VIDEO|PHOTOS|LIVE|LIVE UPDATES|LIVE BLOG|INTERVIEW|FEATURE|FACTBOX|TIMELINE|EXPLAINER|PROFILE|REVIEW|CORRECTION|
        CORRECTED|CLARIFICATION|NOTE|WARNING|ADVISORY|PRESS RELEASE|READ MORE|MORE|RELATED|SPOILER ALERT|SPOILERS|WRAPUP|WRAPUP 1|
        REFILE|RPT|BRIEF|SCOREBOARD|SUMMARY|KEY POINTS|FACT CHECK|FACT BOX|DEVELOPING|EMBARGOED|ADVERTISEMENT|TALKING POINT|SPORT|
        SPORTS|NEWS|WORLD|BUSINESS|POLITICS|SOURCE|QUESTION|ANSWER|YES|NO|BUT|AND|FBI|CIA|NATO|NASA|EU|UN|US|UK|USA|EILMELDUNG|
        EXKLUSIV|KOMMENTAR|ANALYSE|EXCLUSIF|EN DIRECT|EXCLUSIVA|EN VIVO|ÚLTIMA HORA|ESCLUSIVA|TRUMP|COVID|Monday|Tuesday|Wednesday|
        Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Today|
        Yesterday|Tomorrow|Background|Photo|Picture|Image|Caption|Tip|Verdict|Result|Results|Answers|Montag|Dienstag|Mittwoch|
        Donnerstag|Freitag|Samstag|Sonntag|Heute|Gestern|Hintergrund|Foto|Bild|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|
        Lunes|Martes|Miércoles|Jueves|Viernes|Sábado|Domingo
        """);

    private static FrozenSet<string> Split(string list) =>
        list.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
