using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Tests.Text;

public sealed class NewsOutletsTests
{
    [Theory]
    [InlineData("BBC")]
    [InlineData("BBC Sport")]
    [InlineData("The Osterby Gazette")]
    [InlineData("www.nordhavn-blog.example")]
    [InlineData("Süddeutsche Zeitung")]
    [InlineData("Abendblatt")]
    public void An_outlet_is_told_by_its_name(string name) => Assert.True(NewsOutlets.IsOutlet(name));

    [Theory]
    [InlineData("ECB")]
    [InlineData("Corpus 2")]
    [InlineData("Our clippings, vol. 3")]
    [InlineData("")]
    public void A_collection_s_name_is_none(string name) => Assert.False(NewsOutlets.IsOutlet(name));
}
