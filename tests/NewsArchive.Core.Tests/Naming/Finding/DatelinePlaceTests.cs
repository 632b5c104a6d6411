using NewsArchive.Core.Naming.Finding;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Tests.Naming.Finding;

public sealed class DatelinePlaceTests
{
    [Theory]
    [InlineData("NEW YORK, March 9 -", "New York")]
    [InlineData("New York, march 9 - ", "New York")]
    [InlineData("new york, March 9", "New York")]
    [InlineData("LONDON (Reuters) -", "London")]
    [InlineData("LONDON (Reuters) - ", "London")]
    [InlineData("BEIJING --", "Beijing")]
    [InlineData("BEIJING, Feb. 3, 2011 (Tide) —", "Beijing")]
    [InlineData("WASHINGTON/PARIS, Oct 3 (AFP)", "Washington/Paris")]
    [InlineData("WASHINGTON, APril 3, Reuter -", "Washington")]
    [InlineData("OLDHAVEN, Ohio, /PRNewswire/ --", "Oldhaven, Ohio")]
    [InlineData("OLDHAVEN, March 3 /PRNewswire/ --", "Oldhaven")]
    [InlineData("SAN JOSE, Calif., -", "San Jose, Calif.")]
    [InlineData("GARDEN CITY, N.Y., June 18 -", "Garden City, N.Y.")]
    [InlineData("TAYLOR, MICH., April 8 -", "Taylor, Mich.")]
    [InlineData("HOUSTON, TX, April 8 -", "Houston, TX")]
    [InlineData("ST. JOSEPH, Mo., March 18 -", "St. Joseph, Mo.")]
    [InlineData("COEUR D'ALENE, Idaho, Oct 20 -", "Coeur d'Alene, Idaho")]
    [InlineData("KING'S LYNN, Monday", "King's Lynn")]
    [InlineData("RIO DE JANEIRO, MARCH 26 -", "Rio de Janeiro")]
    [InlineData("****OSTERBY, <NORD CO>, March 26 -", "Osterby")]
    [InlineData("DAR ES SALAAM, March 26 -", "Dar es Salaam")]
    [InlineData("LA PAZ, March 26 -", "La Paz")]
    [InlineData("STRATFORD-UPON-AVON, May 2 -", "Stratford-upon-Avon")]
    [InlineData("McLEAN, Va., April 9 -", "McLean, Va.")]
    [InlineData("THE HAGUE, Thursday, Sept. 20 -", "The Hague")]
    [InlineData("March 9, OSTERBY -", "Osterby")]
    [InlineData("PORTLAND (Maine), Oct 3 -", "Portland, Maine")]
    [InlineData("TBILISI (Georgia), Oct 3 -", "Tbilisi, Georgia")]
    [InlineData("By Rosa Moreno in Moscow", "Moscow")]
    [InlineData("Von Rosa Moreno in Moskau", "Moskau")]
    [InlineData("MOSKAU, 9. März (dpa)", "Moskau")]
    [InlineData("PARIS, le 3 octobre (AFP) -", "Paris")]
    [InlineData("MADRID, 3 de octubre (EFE).-", "Madrid")]
    [InlineData("МОСКВА, 3 октября (ТАСС) —", "Москва")]
    [InlineData("MÜNCHEN", "München")]
    [InlineData("北京", "北京")]
    [InlineData("SEOUL, South Korea", "Seoul, South Korea")]
    [InlineData("Mar --- --- ---", null)]
    [InlineData("March 9 -", null)]
    [InlineData("(Reuters) -", null)]
    [InlineData("--", null)]
    [InlineData("", null)]
    public void A_dateline_is_shown_as_its_place(string dateline, string? place) => Assert.Equal(place, DatelinePlace.Of(dateline));

    [Fact]
    public void The_words_of_the_file_are_the_evidence()
    {
        var stated = new Field("NEW YORK, March 9 -", Basis.Stated, new Evidence("dateline", Path: "/dateline"));

        var shown = DatelinePlace.Shown(stated)!;

        Assert.Equal(
            new Field("New York", Basis.Derived, new Evidence("place of the dateline", Path: "/dateline", Text: "NEW YORK, March 9 -")),
            shown);
        Assert.Equal(Basis.Stated, DatelinePlace.Shown(stated with { Value = "NEW YORK" })!.Basis);
        Assert.Equal("Mar ---", DatelinePlace.Shown(stated with { Value = "Mar ---" })!.Value);
    }
}
