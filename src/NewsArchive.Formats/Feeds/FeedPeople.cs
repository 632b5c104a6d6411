using System.Xml.Linq;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Markup;
using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Feeds;

/// <summary>The authors of an item.</summary>
internal static class FeedPeople
{
    /// <summary>Its own; in Atom failing that those of the feed it comes from, as RFC 4287, 4.2.1 has it.</summary>
    public static Field? Byline(XElement item, FeedHead? feed, XmlLedger ledger) =>
        Of(FeedNames.Find(item, "dc:creator", "dc:author"), ledger)
        ?? Of(FeedNames.Find(item, "atom:author", "author"), ledger)
        ?? Of(FeedNames.Find(item, "itunes:author"), ledger)
        ?? Of(FeedNames.Find(FeedNames.Find(item, "atom:source").FirstOrDefault(), "atom:author"), ledger)
        ?? (feed is null ? null : Of(feed.Find("atom:author"), new XmlLedger(feed.Element)));

    private static Field? Of(IEnumerable<XElement> people, XmlLedger ledger)
    {
        var names = people.Select(person => Name(person, ledger)).OfType<Field>().ToList();
        return names.Count == 0 ? null : names[0] with { Value = string.Join(", ", names.Select(name => name.Value).Distinct()) };
    }

    private static Field? Name(XElement person, XmlLedger ledger)
    {
        if (person.HasElements)
            return ledger.Field(FeedNames.Find(person, "atom:name", "name").FirstOrDefault(), "author");
        if (ledger.Field(person, "author") is not { } field)
            return null;
        return field with { Value = WithoutAddress(field.Value) };
    }

    /// <summary>RSS has a mail address there and the name behind it, <c>ada@example.org (Ada Brook)</c>; some turn them round.</summary>
    private static string WithoutAddress(string person)
    {
        var open = person.IndexOf('(');
        if (open > 0 && person.EndsWith(')'))
        {
            var before = person.AsSpan(0, open);
            var inside = person.AsSpan(open + 1, person.Length - open - 2);
            var name = before.Contains('@') ? inside : inside.Contains('@') ? before : default;
            if (WhiteSpace.Normalise(name) is { Length: > 0 } known)
                return known;
        }

        var bracket = person.IndexOf('<');
        return bracket > 0 && person.EndsWith('>') && person.AsSpan(bracket).Contains('@') ? person[..bracket].Trim(' ', '"') : person;
    }
}
